package io.shishi.reader.rule;

import io.shishi.plan.Comparator;
import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.draft.DraftPeriod;
import io.shishi.reader.draft.Due;
import io.shishi.reader.draft.Source;
import io.shishi.reader.text.Passage;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a clause without figures: something cleared, done again and again, set elsewhere, or delivered. */
final class PlainClause {

    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:最终|具体|均|均按|暂)?(?:以|按照|按|依据|根据|参照)[^,。;]{2,40}?(?:为准|(?:下达|确定|核定|安排|规定)[^,。;]{0,12}(?:执行|确定|为准|实施|落实|任务数|完成)|另行(?:通知|下达|确定))"
                    + "|待[^,。;]{0,20}(?:下达|明确|确定|批复|印发)|另行(?:下达|确定|明确|通知)|[^,。;]{0,12}(?:下达|分配)[^,。;]{0,6}(?:为准|后明确|后确定)");
    private static final Pattern VAGUE =
            Pattern.compile("(?:具体|最终|有关|相关|年度|全年|目标|任务|指标|数量|数|标准|任务目标|目标任务|工作|内容|计划|实施|完成|情况|由|及|和)*");
    private static final Words WHOLE = Words.of("全覆盖 全面覆盖 应保尽保 应救尽救 应助尽助 应检尽检 应享尽享 应纳尽纳");
    private static final Words MADE =
            Words.of("行动 活动 工程 制度 机制 平台 中心 体系 建设 项目 改革 试点 演出 服务 政策 改造 工作 标准 方案 规划 清单 贷款 补贴 大楼 学校 医院 公园");
    private static final int REACH = 200;

    private final Clause clause;
    private final Passage text;
    private final TaskReading task;
    private final Due due;
    private final int dueFrom;
    private final int begin;

    PlainClause(Clause clause, Dues.Found due, TaskReading task) {
        this.clause = clause;
        this.text = clause.text();
        this.task = task;
        this.due = due == null ? null : due.due();
        boolean first = due != null && due.from() <= 6 && Naming.start(text, 0, due.from()) == due.from();
        this.dueFrom = first ? due.from() : 0;
        this.begin = first ? due.to() : 0;
    }

    void read() {
        if (text.text().equals("其中")) {
            task.partsFollow(clause.sentence());
        }
        if (text.length() < 3 || finished()) {
            return;
        }
        if (!(elsewhere() || zero() || again() || whole() || delivered())) {
            task.spokeOf(name(0, text.length()), clause.sentence());
        }
    }

    /** 9月底前投用: until when what was promised before it is done. 6月底前全部开工: a promise of its own. */
    private boolean finished() {
        if (begin == 0) {
            return false;
        }
        var words = text.text().substring(begin);
        if (LaterDues.finishes(words) && task.dues.hold(due, text.printed(dueFrom, begin), words, clause.sentence())) {
            return true;
        }
        if (LaterDues.begins(words) && task.spokeIn(clause.sentence())) {
            var subject = task.subject();
            add(subject + words, Comparator.COMPLETE, null, null, "deliverable", 0, text.length());
            task.spokeOf(subject, clause.sentence());
            return true;
        }
        return false;
    }

    private boolean elsewhere() {
        var found = ELSEWHERE.matcher(text).region(0, Math.min(text.length(), REACH));
        if (!found.find()) {
            return false;
        }
        var span = text.span(found.start(), found.end());
        var before = text.text().substring(0, found.start());
        boolean more = task.indicators.stream().anyMatch(it -> it.target() != null);
        boolean figured =
                more && (VAGUE.matcher(before).matches() || task.spokeIn(clause.sentence()) && before.contains("任务"));
        if (figured) {
            task.warn(span, "target-may-change", "前面的数字以上级下达为准，下达后请核对");
            return true;
        }
        var own = text.text().substring(0, found.start());
        boolean vague = VAGUE.matcher(own).matches();
        var name = vague && !task.subject().isBlank() ? task.subject() : name(0, vague ? text.length() : found.start());
        task.replaceDeliverable(name);
        add(name, Comparator.PENDING, null, null, "set-elsewhere", 0, text.length());
        task.warn(span, "target-pending", "“" + name + "”的目标由以后或上级的文件确定");
        return true;
    }

    private boolean zero() {
        int at = Zeros.in(text);
        if (at < 0) {
            return false;
        }
        var name = name(0, at).replaceAll("[“\"]$", "");
        int end = at + Zeros.WORDS.at(text, at).length();
        if (name.isBlank()) {
            name = name(end, text.length());
        }
        add(
                name.isBlank() ? task.subject() : name,
                Comparator.ZERO,
                BigDecimal.ZERO,
                null,
                "none-at-all",
                0,
                text.length());
        return true;
    }

    private boolean again() {
        var often = Each.often(text, 0, Math.min(text.length(), REACH));
        if (often == null
                || Each.rate(text, 0, text.length()) != null && text.text().contains("每人每")) {
            return false;
        }
        add(name(0, text.length()), Comparator.RECURRING, null, often.period(), "each-period", 0, text.length());
        return true;
    }

    private boolean whole() {
        if (WHOLE.find(text, 0, Math.min(text.length(), REACH)) < 0) {
            return false;
        }
        add(name(0, text.length()), Comparator.COMPLETE, null, null, "covers-all", 0, text.length());
        return true;
    }

    private boolean delivered() {
        int from = Naming.start(text, 0, text.length());
        boolean strong = Deeds.DELIVERED.at(text, from) != null;
        if (!strong || (Deeds.EFFORT.at(text, from) != null && !made(text))) {
            return false;
        }
        add(name(0, text.length()), Comparator.COMPLETE, null, null, "deliverable", 0, text.length());
        return true;
    }

    /** It ends with a thing that can be finished: a project, a centre, a system. */
    static boolean made(CharSequence text) {
        return MADE.before(text, text.length(), 0) != null;
    }

    private String name(int from, int to) {
        int start = Naming.start(text, Math.min(to, Math.max(from, begin)), to);
        int end = Naming.end(text, start, to);
        return end > start ? text.printed(start, end) : "";
    }

    private void add(
            String name, Comparator comparator, BigDecimal target, DraftPeriod period, String rule, int from, int to) {
        var span = text.span(from, to);
        task.add(new DraftIndicator(
                name,
                comparator,
                target,
                null,
                null,
                period,
                due,
                List.of(),
                span,
                rule,
                comparator != Comparator.PENDING,
                List.of(new Source("name", name, span, rule))));
        task.spokeOf(name, clause.sentence());
    }
}
