package io.shishi.reader.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.plan.Comparator;
import io.shishi.reader.draft.Draft;
import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.draft.DraftPeriod;
import io.shishi.reader.draft.Due;
import io.shishi.reader.draft.Share;
import io.shishi.reader.draft.Warning;
import io.shishi.reader.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftCheckTest {

    private static final DraftCheck.PlanFrame YEAR =
            new DraftCheck.PlanFrame("方案", 2026, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final AgencyBook NOBODY = new AgencyBook("云岫县", List.of(), List.of());
    private static final List<String> LEAD = List.of("县教育局");
    private static final DraftIndicator FINE = SomeDraft.indicator(Comparator.EQUAL, "12", "座", null, null);

    @Test
    void a_sound_draft_has_nothing_open() {
        assertEquals(List.of(), codes(SomeDraft.of(SomeDraft.task("1", LEAD, FINE))));
    }

    @Test
    void what_a_plan_needs_is_asked_for_by_field() {
        var open = open(
                SomeDraft.of(
                        SomeDraft.task("1", List.of(), FINE),
                        SomeDraft.task("1", LEAD, SomeDraft.indicator(Comparator.EQUAL, null, "座", null, null))),
                new DraftCheck.PlanFrame(null, null, null, null));
        assertTrue(open.stream().allMatch(OpenPoint::blocking));
        assertEquals(
                Set.of(
                        "terms.title",
                        "terms.year",
                        "terms.startsOn",
                        "draft.tasks[0].lead",
                        "draft.tasks[1].number",
                        "draft.tasks[1].indicators[0].target"),
                Set.copyOf(open.stream().map(OpenPoint::field).toList()));
    }

    @Test
    void each_kind_of_promise_is_asked_for_what_it_needs() {
        assertEquals(List.of("period-missing"), of(SomeDraft.indicator(Comparator.RECURRING, "1", "次", null, null)));
        assertEquals(
                List.of("period-dropped"),
                of(SomeDraft.indicator(Comparator.EQUAL, "1", "次", DraftPeriod.MONTHLY, null)));
        assertEquals(List.of("unit-missing"), of(SomeDraft.indicator(Comparator.EQUAL, "1", null, null, null)));
        assertEquals(List.of("decider-assumed"), of(SomeDraft.indicator(Comparator.PENDING, null, null, null, null)));
        assertEquals(List.of("target-wrong"), of(SomeDraft.indicator(Comparator.ZERO, "3", "个", null, null)));
        assertEquals(List.of("target-long"), of(SomeDraft.indicator(Comparator.EQUAL, "0.123456", "个", null, null)));
    }

    @Test
    void a_due_day_must_exist_and_lie_in_the_plan() {
        assertEquals(List.of("due-outside"), of(due(new Due(2027, 6, 30, null, null))));
        assertEquals(List.of("due-wrong"), of(due(new Due(null, 2, 30, null, null))));
        assertEquals(List.of(), of(due(new Due(null, 6, 30, null, null))));
    }

    @Test
    void a_group_cannot_lead_alone() {
        assertEquals(List.of("lead-missing"), codes(SomeDraft.of(SomeDraft.task("1", List.of("各镇"), FINE))));
        assertEquals(List.of("lead-group"), codes(SomeDraft.of(SomeDraft.task("1", List.of("县教育局", "各镇"), FINE))));
    }

    @Test
    void a_settled_warning_is_open_no_more() {
        var read = SomeDraft.of(SomeDraft.task("1", LEAD, FINE));
        var draft = new Draft(
                read.plan(),
                read.mechanism(),
                read.tasks(),
                List.of(new Warning(new Span(3, 5), "no-figure", "请核对")),
                List.of(),
                null);
        assertEquals("no-figure@3-5", open(draft, YEAR).getFirst().key());
        assertEquals(List.of(), DraftCheck.of(draft, YEAR, names(draft), List.of(), Set.of("no-figure@3-5")));
    }

    @Test
    void what_shares_a_measure_has_the_same_unit_and_is_there() {
        var other = SomeDraft.indicator(Comparator.EQUAL, "12", "个", null, null);
        var tasks = List.of(SomeDraft.task("1", LEAD, FINE), SomeDraft.task("2", LEAD, other));
        assertEquals(List.of("share-units"), codes(sharing(tasks, new Share.Place(0, 0), new Share.Place(1, 0))));
        assertEquals(List.of("share-wrong"), codes(sharing(tasks, new Share.Place(0, 0), new Share.Place(1, 7))));
    }

    @Test
    void who_decides_is_taken_from_the_clause() {
        var read = SomeDraft.read(
                """
                云岫县2026年实施方案
                一、重点任务
                1.提升灌溉能力，目标以省农业农村厅下达为准（县水利局牵头）。
                """);
        var task = read.tasks().getFirst();
        assertEquals("省农业农村厅", Decider.of(task, task.indicators().getFirst()));
    }

    private static Draft sharing(List<io.shishi.reader.draft.DraftTask> tasks, Share.Place... places) {
        var read = SomeDraft.of(tasks.toArray(io.shishi.reader.draft.DraftTask[]::new));
        return new Draft(
                read.plan(),
                read.mechanism(),
                read.tasks(),
                List.of(),
                List.of(new Share("指标", "座", List.of(places))),
                null);
    }

    private static DraftIndicator due(Due due) {
        return SomeDraft.indicator(Comparator.EQUAL, "12", "座", null, due);
    }

    private static List<String> of(DraftIndicator indicator) {
        return codes(SomeDraft.of(SomeDraft.task("1", LEAD, indicator)));
    }

    private static List<String> codes(Draft draft) {
        return open(draft, YEAR).stream().map(OpenPoint::code).toList();
    }

    private static List<OpenPoint> open(Draft draft, DraftCheck.PlanFrame frame) {
        return DraftCheck.of(draft, frame, names(draft), List.of(), Set.of());
    }

    private static List<AgencyName> names(Draft draft) {
        return AgencyMatching.of(NOBODY, draft, List.of());
    }
}
