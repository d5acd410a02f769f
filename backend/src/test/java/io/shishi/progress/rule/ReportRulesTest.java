package io.shishi.progress.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static List<String> codes(ReportFacts facts) {
        return ReportRules.check(facts).stream().map(Finding::code).toList();
    }

    private static ReportFacts saying(boolean noChange, String text, ReportFacts.Claim... claims) {
        return new ReportFacts(noChange, text, false, false, false, false, false, List.of(claims), TODAY);
    }

    private static ReportFacts.Claim claim(LocalDate doneOn, LocalDate acceptedOn) {
        return new ReportFacts.Claim(new UUID(0, 1), "主体完工", doneOn, acceptedOn);
    }

    @Test
    void no_change_wants_a_reason() {
        assertEquals(List.of("no-change-reason-required"), codes(saying(true, null)));
        assertEquals(List.of(), codes(saying(true, "等待验收")));
    }

    @Test
    void a_reason_for_the_delay_is_reason_enough() {
        assertEquals(List.of(), codes(new ReportFacts(true, null, true, false, false, false, false, List.of(), TODAY)));
    }

    @Test
    void of_a_higher_level_one_says_which_and_what_is_asked() {
        var facts = new ReportFacts(false, "已报", true, true, false, false, true, List.of(), TODAY);
        assertEquals(List.of("delay-ask-required", "delay-ask-required"), codes(facts));
        assertEquals(
                List.of("delay.level", "delay.ask"),
                ReportRules.check(facts).stream().map(Finding::field).toList());
    }

    @Test
    void a_report_that_says_nothing_is_not_handed_in() {
        assertEquals(List.of("progress-missing"), codes(saying(false, null)));
        assertEquals(List.of(), codes(saying(false, "已开工")));
        assertEquals(List.of(), codes(saying(false, null, claim(TODAY, null))));
        assertEquals(
                List.of(), codes(new ReportFacts(false, null, false, false, false, false, true, List.of(), TODAY)));
    }

    @Test
    void a_milestone_is_not_done_in_the_future() {
        assertEquals(List.of("milestone-in-future"), codes(saying(false, null, claim(TODAY.plusDays(1), null))));
    }

    @Test
    void no_change_and_a_milestone_that_changes_contradict_each_other() {
        assertEquals(List.of("no-change-contradicted"), codes(saying(true, "无", claim(TODAY, null))));
        assertEquals(List.of(), codes(saying(true, "无", claim(TODAY, TODAY))));
    }
}
