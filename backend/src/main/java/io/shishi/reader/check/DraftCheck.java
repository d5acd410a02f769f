package io.shishi.reader.check;

import io.shishi.reader.check.NumberPlace.Kind;
import io.shishi.reader.draft.Draft;
import io.shishi.reader.draft.DraftSection;
import io.shishi.reader.draft.DraftTask;
import io.shishi.reader.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks a draft over as it stands: what a plan would refuse, what the reader was not sure of, what nobody chose. */
public final class DraftCheck {

    private static final int LONGEST_PLAN = 3 * 366;
    private static final int MOST_MISSED = 200;

    private final Draft draft;
    private final PlanFrame frame;
    private final Leads leads;
    private final OpenPoints points = new OpenPoints();

    private DraftCheck(Draft draft, PlanFrame frame, List<AgencyName> names) {
        this.draft = draft;
        this.frame = frame;
        this.leads = new Leads(names);
    }

    /** What the plan as a whole is to be. */
    public record PlanFrame(String title, Integer year, LocalDate startsOn, LocalDate endsOn) {

        boolean holds(LocalDate day) {
            return startsOn == null || endsOn == null || !day.isBefore(startsOn) && !day.isAfter(endsOn);
        }
    }

    public static List<OpenPoint> of(
            Draft draft, PlanFrame frame, List<AgencyName> names, List<NumberPlace> numbers, Set<String> settled) {
        var check = new DraftCheck(draft, frame, names);
        check.plan();
        check.tasks();
        AgencyCheck.of(names, check.points);
        check.shares();
        check.numbers(numbers);
        check.warnings();
        return check.points.without(settled);
    }

    private void plan() {
        points.must(draft.tasks().isEmpty(), "tasks-missing", null, null, "draft.tasks", "方案里还没有任务");
        points.must(blank(frame.title()), "title-missing", null, null, "terms.title", "须填方案名称");
        points.must(frame.year() == null, "year-missing", null, null, "terms.year", "原文没有写明年度，须填年度");
        var open = frame.startsOn() == null || frame.endsOn() == null;
        points.must(open, "days-missing", null, null, "terms.startsOn", "须填方案起止日期");
        points.must(
                !open && !frame.startsOn().isBefore(frame.endsOn()),
                "days-wrong",
                null,
                null,
                "terms.endsOn",
                "终止日期须晚于起始日期");
        points.must(
                !open && ChronoUnit.DAYS.between(frame.startsOn(), frame.endsOn()) > LONGEST_PLAN,
                "days-wrong",
                null,
                null,
                "terms.endsOn",
                "一个方案最长三年");
    }

    private void tasks() {
        var numbers = new HashSet<String>();
        for (var i = 0; i < draft.tasks().size(); i++) {
            var task = draft.tasks().get(i);
            task(i, task);
            var same = SectionTitle.of(task.section()) + "\n" + task.number();
            points.must(
                    !blank(task.number()) && !numbers.add(same),
                    "number-repeated",
                    task.span(),
                    i,
                    field(i, "number"),
                    "编号 " + task.number() + " 在同一部分里重复");
        }
    }

    private void task(int i, DraftTask task) {
        var named = name(task, i);
        must(blank(task.text()), "text-missing", task, i, "text", named + "没有条款原文");
        must(longer(task.text(), 4000), "text-long", task, i, "text", named + "的条款超过 4000 字，请拆成几项");
        must(longer(task.number(), 20), "number-long", task, i, "number", named + "的编号超过 20 个字符");
        must(longer(task.title(), 120), "title-long", task, i, "title", named + "的标题超过 120 字");
        must(longer(task.category(), 40), "category-long", task, i, "category", named + "的类别超过 40 字");
        must(longer(title(task.section()), 120), "section-long", task, i, "section.title", named + "所在部分的标题超过 120 字");
        must(leads.of(task).isEmpty(), "lead-missing", task, i, "lead", named + "还没有牵头单位");
        must(leads.of(task).size() > 20, "lead-many", task, i, "lead", named + "的牵头单位超过 20 个");
        must(leads.cooperating(task).size() > 50, "cooperating-many", task, i, "cooperating", named + "的配合单位超过 50 个");
        var groups = leads.groups(task);
        points.should(
                !groups.isEmpty() && !leads.of(task).isEmpty(),
                "lead-group",
                task.span(),
                i,
                field(i, "lead"),
                named + "：“" + String.join("、", groups) + "”不是一个单位，将列为配合单位");
        for (var j = 0; j < task.indicators().size(); j++) {
            new IndicatorCheck(task, task.indicators().get(j), frame, points, i, j).check();
        }
    }

    private void must(boolean wrong, String code, DraftTask task, int i, String field, String detail) {
        points.must(wrong, code, task.span(), i, field(i, field), detail);
    }

    private void shares() {
        for (var k = 0; k < draft.shares().size(); k++) {
            var share = draft.shares().get(k);
            var field = "draft.shares[" + k + "]";
            var units = new HashSet<String>();
            var gone = false;
            for (var place : share.indicators()) {
                if (place.task() >= draft.tasks().size()
                        || place.indicator()
                                >= draft.tasks().get(place.task()).indicators().size()) {
                    gone = true;
                } else {
                    var indicator = draft.tasks().get(place.task()).indicators().get(place.indicator());
                    units.add(MeasureDraft.unit(indicator));
                    gone |= !MeasureDraft.counts(indicator);
                }
            }
            points.must(gone, "share-wrong", null, null, field, "“" + share.name() + "”共用数据的指标有的已不在，或不需要填数");
            points.must(units.size() > 1, "share-units", null, null, field, "“" + share.name() + "”共用数据的指标单位须一致");
        }
    }

    private void numbers(List<NumberPlace> numbers) {
        numbers.stream()
                .filter(number -> number.kind() == Kind.MISSED)
                .limit(MOST_MISSED)
                .forEach(number -> points.must(
                        true,
                        "number-missed",
                        number.span(),
                        number.task(),
                        number.task() == null ? "draft.ignored" : field(number.task(), "otherNumbers"),
                        "数字“" + number.text() + "”还没有着落：请列为指标、其他数字，或略过这一段"));
    }

    private void warnings() {
        for (var k = 0; k < draft.warnings().size(); k++) {
            var warning = draft.warnings().get(k);
            points.should(
                    true,
                    warning.code(),
                    warning.span(),
                    task(warning.span()),
                    "draft.warnings[" + k + "]",
                    warning.detail());
        }
    }

    private Integer task(Span span) {
        for (var i = 0; span != null && i < draft.tasks().size(); i++) {
            var stretch = draft.tasks().get(i).span();
            if (stretch != null && stretch.meets(span)) {
                return i;
            }
        }
        return null;
    }

    static String name(DraftTask task, int i) {
        return "任务 " + (blank(task.number()) ? "第 " + (i + 1) + " 项" : task.number());
    }

    static String field(int task, String field) {
        return "draft.tasks[" + task + "]." + field;
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static boolean longer(String text, int most) {
        return text != null && text.length() > most;
    }

    private static String title(DraftSection section) {
        return section == null ? null : section.title();
    }
}
