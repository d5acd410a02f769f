package io.shishi.reader.rule;

import io.shishi.reader.draft.DraftIndicator;
import java.util.Set;
import java.util.regex.Pattern;

/** Completes names that say only which part of something named before: 其中乡村, 惠及, 户均补助, 每期, 小学 of a standard. */
final class PartNames {

    /** A name, and whether all of it stands beside its figure. */
    record Name(String text, boolean told, boolean part) {}

    private static final int LONGEST_PART = 10;
    private static final int SHORT = 6;
    private static final String OF_IT = "其中";
    private static final Words REACHES = Words.of("惠及 覆盖 服务 受益 受惠 带动 辐射");
    private static final Words STANDARDS =
            Words.of("标准 定额 经费 补贴 津贴 待遇 补助 补助金 救助金 养老金 工资 价格 水平 费用 拨款 限额 额度 基准 定额标准 保障金");
    private static final Pattern FOR_EACH =
            Pattern.compile("(?:[户人次生村亩班]均|每(?:期|场|次|批|班|轮|个|所|处|座|家|户|人|村|镇|乡|校|名|人次)).{0,3}");

    private static final Pattern COMPARED =
            Pattern.compile("[均都]?(?:(?:较|比|同比)(?:上年|去年|上一年|上年度|上年同期|同期)?)?(?:分别|平均)?(?:提高|增长|下降|降低|减少|增加|提升|压减)");
    private static final Set<String> BARE = Set.of(
            "标准", "补助标准", "补贴标准", "资助标准", "金额", "增幅", "降幅", "占比", "总面积", "建筑面积", "面积", "规模", "合格率", "比例", "总数", "数量",
            "人数", "覆盖率", "完成率", "满意率", "满意度", "总投资", "覆盖面", "价格", "床位", "学位");

    private final Clause clause;
    private final TaskReading task;
    private final DraftIndicator before;
    private final String subject;
    private final boolean ofIt;

    PartNames(Clause clause, TaskReading task) {
        this.clause = clause;
        this.task = task;
        this.before = task.before(clause.text().span().from());
        this.subject = task.subject();
        this.ofIt = task.partsBegin(clause.sentence()) || clause.text().text().startsWith(OF_IT);
    }

    Name of(String name, Piece piece) {
        if (REACHES.at(name, 0) != null && REACHES.at(name, 0).length() == name.length()) {
            return inherited(parent() + name + counted(piece.entry().target().unit()), false);
        }
        if (name.length() > LONGEST_PART) {
            return null;
        }
        if (FOR_EACH.matcher(name).matches() || COMPARED.matcher(name).matches() || BARE.contains(name)) {
            return inside(parent(), name.replaceFirst("^[均都]", ""));
        }
        var unit = piece.entry().target().unit();
        if (verb(name) && !ofIt(piece)) {
            return null;
        }
        if (ofIt(piece) || clause.inner() && sameUnit(unit)) {
            return within(ofItsClause(piece) ? last() : whole(), name, unit);
        }
        if (Units.money(unit) && name.length() <= SHORT && !standard(name) && task.spokeIn(clause.sentence())) {
            var thing = task.whole() == null ? bare(subject) : task.whole().name();
            return standard(thing) ? within(thing, name, unit) : null;
        }
        boolean goesOn = task.whole() != null
                && task.whole().sentence() == clause.sentence()
                && name.length() <= SHORT
                && unit != null
                && unit.equals(task.whole().unit());
        return goesOn ? within(task.whole().name(), name, unit) : null;
    }

    /** Words after 其中, at the beginning of the clause or before the figure. */
    private boolean ofIt(Piece piece) {
        return ofIt || ofItsClause(piece);
    }

    private boolean ofItsClause(Piece piece) {
        int at = piece.from();
        var text = clause.text().text();
        return text.startsWith(OF_IT, Math.max(0, at - 2)) && at > 2 || text.startsWith(OF_IT + ":", at - 3) && at > 3;
    }

    private boolean sameUnit(String unit) {
        return before != null && unit != null && unit.equals(before.unit());
    }

    private Name within(String whole, String name, String unit) {
        if (whole.isBlank()) {
            return null;
        }
        task.whole(new TaskReading.Whole(whole, unit, clause.sentence()));
        return inside(whole, name);
    }

    private static Name inside(String whole, String name) {
        return whole.isBlank() || whole.contains(name) ? null : inherited(whole + "（" + name + "）", true);
    }

    private static Name inherited(String name, boolean part) {
        return new Name(name, false, part);
    }

    /** What the clause before speaks of. */
    private String parent() {
        return task.spokeIn(clause.sentence()) && !subject.isBlank()
                ? subject
                : before == null ? subject : before.name();
    }

    private String whole() {
        if (task.whole() != null && task.whole().sentence() == clause.sentence() && !clause.inner()) {
            return task.whole().name();
        }
        return before == null ? subject : before.name();
    }

    private String last() {
        return task.indicators.isEmpty() ? subject : task.indicators.getLast().name();
    }

    private static boolean verb(String name) {
        var verb = Deeds.first(name);
        return !verb.isEmpty() || Deeds.EFFORT.at(name, 0) != null;
    }

    private static boolean standard(String name) {
        return STANDARDS.before(name, name.length(), 0) != null;
    }

    private static String bare(String subject) {
        var bare = subject;
        for (var words : new Words[] {Deeds.EFFORT, Deeds.COUNTABLE}) {
            var first = words.at(bare, 0);
            bare = first == null ? bare : bare.substring(first.length());
        }
        return bare;
    }

    private static String counted(String unit) {
        if (unit == null) {
            return "";
        }
        return unit.endsWith("户") ? "户数" : unit.contains("人") || unit.endsWith("名") ? "人数" : "";
    }
}
