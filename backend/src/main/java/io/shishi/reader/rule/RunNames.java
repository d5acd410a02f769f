package io.shishi.reader.rule;

import java.util.List;

/** Names the figures of a run by the words around them; an empty name where there are none. */
final class RunNames {

    private static final String RESPECTIVELY = "分别";
    private static final int SHORT = 6;

    private static final Words GAIN = Words.of("受益 受惠 涉及 覆盖 惠及 带动 直接受益 服务");

    private final Run run;
    private final boolean zero;
    private final TaskReading task;

    private RunNames(Run run, boolean zero, TaskReading task) {
        this.run = run;
        this.zero = zero;
        this.task = task;
    }

    static List<String> of(Run run, boolean zero, TaskReading task) {
        var names = new RunNames(run, zero, task);
        return run.several() ? names.several() : List.of(names.single());
    }

    private List<String> several() {
        var left = left(run.first());
        var right = run.right(run.last());
        int respectively = left.indexOf(RESPECTIVELY);
        var subject = respectively > 0 ? left.substring(0, respectively) : left;
        if (subject.isBlank() || subject.equals(RESPECTIVELY)) {
            subject = spokenOf();
        }
        var parts = Subjects.of(withoutEach(subject), run.pieces().size());
        if (!parts.isEmpty()) {
            return parts.stream().map(part -> part + right).toList();
        }
        if (run.text().text().contains(RESPECTIVELY)) {
            task.warn(run.text().span(), "subjects-unclear", "“分别”前后的对象与数字个数对不上，请核对每个数字对应的对象");
        }
        return run.pieces().stream().map(piece -> left + run.right(piece)).toList();
    }

    /** What the clause before spoke of: 提高城乡低保标准，分别达到…. */
    private String spokenOf() {
        var subject = task.subject();
        for (var verb : new Words[] {Deeds.EFFORT, Deeds.COUNTABLE}) {
            var first = verb.at(subject, 0);
            subject = first == null ? subject : subject.substring(first.length());
        }
        return subject;
    }

    private String single() {
        var piece = run.first();
        var left = left(piece);
        var right = run.right(piece);
        if (piece.joined(run.text()) && !right.isEmpty()) {
            return Deeds.first(left) + right;
        }
        int respectively = left.indexOf(RESPECTIVELY);
        if (respectively > 0) {
            return left.substring(0, respectively) + Limit.behind(left, respectively) + right;
        }
        if (!left.isEmpty() && !right.isEmpty()) {
            return left + right;
        }
        if (left.isEmpty() && run.from() > 0) {
            return inherited() + right + head(right);
        }
        return right.isEmpty() ? before(left) + left : right + head(right);
    }

    /**
     * 建成公园10个、绿道18公里: the verb of the first holds for what follows; and 标准分别达到城市1100元、农村780元: so does
     * the subject.
     */
    private String before(String left) {
        if (run.from() == 0 || left.length() > SHORT || GAIN.at(left, 0) != null) {
            return "";
        }
        var first = left(run.all().getFirst());
        int respectively = first.indexOf(RESPECTIVELY);
        if (respectively > 0) {
            return first.substring(0, respectively);
        }
        var verb = Deeds.first(first);
        boolean acts = !Deeds.first(left).isEmpty() || Deeds.before(left, left.length()) != null;
        return acts || left.endsWith(verb) ? "" : verb;
    }

    private String inherited() {
        for (int i = run.from() - 1; i >= 0; i--) {
            var left = left(run.all().get(i));
            if (!left.isEmpty()) {
                return run.all().get(i).hasRight() && left.length() <= 2 * SHORT ? left : Deeds.first(left);
            }
        }
        return "";
    }

    /** 4家省级、3家市级示范社区: the thing itself is named with the last of them. */
    private String head(String right) {
        var last = run.right(run.all().getLast());
        boolean kind = right.length() <= 4 && right.matches(".{1,3}[级类型星]");
        if (!kind || last.length() <= right.length() || run.to() == run.all().size()) {
            return "";
        }
        int end = last.indexOf(right.charAt(right.length() - 1));
        return end >= 0 && end < 4 ? last.substring(end + 1) : "";
    }

    private String left(Piece piece) {
        var left = run.left(piece).strip();
        return zero ? left.replaceFirst("(?:动态|全部)?清零", "") : left;
    }

    private static String withoutEach(String subject) {
        int each = subject.indexOf("每");
        return each > 0 && Each.start(subject, subject.length(), each) == each ? subject.substring(0, each) : subject;
    }
}
