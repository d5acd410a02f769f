package io.shishi.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportAmendmentTest extends ReportTest {

    private UUID amended(UUID report) {
        return UUID.fromString(deed(asRsj(), report, "amendments", Map.of("reason", "漏报一家企业"))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private void through(UUID report) {
        submit(report).statusCode(200);
        sign(report).statusCode(200);
        accept(report).statusCode(200);
    }

    private List<Integer> effective(int round) {
        return inTransaction(() -> Figure.<Figure>list("round.id = ?1 and effective", round(round)).stream()
                .map(it -> it.value.intValue())
                .toList());
    }

    @Test
    void an_amendment_begins_with_what_was_accepted_and_takes_its_place_when_it_is() {
        var old = accepted(1, 400);
        deed(asRsj(), old, "amendments", Map.of("reason", "漏报一家企业"))
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("reason", equalTo("漏报一家企业"))
                .body("status", equalTo("DRAFT"))
                .body("figures[0].value", equalTo(400))
                .body("figures[0].touched", equalTo(true))
                .body("reviews.kind", contains("AMENDMENT"));
        var next = report(1);
        save(next, 420).statusCode(200);
        assertEquals(List.of(400), effective(1));
        through(next);
        assertEquals(List.of(420), effective(1));
        assertNotNull(inTransaction(() -> Report.<Report>findById(old).supersededAt));
        get(asRsj(), old).body("status", equalTo("ACCEPTED")).body("figures[0].value", equalTo(400));
    }

    @Test
    void an_earlier_round_is_amended_after_later_ones_were_accepted() {
        var first = accepted(1, 400);
        goTo("2026-03-02");
        accepted(2, 830);
        goTo("2026-04-02");
        var next = amended(first);
        save(next, 900).body("warnings.code", contains("figure-fell"));
        refused(submit(next), 400, "figure-fell");
        save(next, 450).statusCode(200);
        through(next);
        assertEquals(List.of(450), effective(1));
        assertEquals(List.of(830), effective(2));
        get(asRsj(), report(3)).body("figures[0].previous.value", equalTo(830));
    }

    @Test
    void an_amendment_can_be_amended() {
        var second = amended(accepted(1, 400));
        through(second);
        var third = amended(second);
        save(third, 430);
        through(third);
        assertEquals(List.of(430), effective(1));
        assertEquals(3, inTransaction(() -> Report.<Report>findById(third).revision));
    }

    @Test
    void there_is_one_amendment_at_a_time() {
        var old = accepted(1, 400);
        amended(old);
        refused(deed(asRsj(), old, "amendments", Map.of("reason", "x")), 409, "amendment-pending");
    }

    @Test
    void only_what_stands_accepted_is_amended_and_with_a_reason() {
        refused(deed(asRsj(), report(1), "amendments", Map.of("reason", "x")), 409, "report-not-amendable");
        var old = accepted(1, 400);
        refused(deed(asRsj(), old, "amendments", Map.of("reason", " ")), 400, "reason-required");
        through(amended(old));
        refused(deed(asRsj(), old, "amendments", Map.of("reason", "x")), 409, "amendment-pending");
    }

    @Test
    void the_office_asks_and_the_agency_amends() {
        var old = accepted(1, 400);
        deed(asOffice(), old, "amendments", Map.of("reason", "口径不符"))
                .statusCode(201)
                .body("hidden", equalTo(true))
                .body("mayEdit", equalTo(false));
        save(report(1), 410).statusCode(200);
        refused(deed(asSignerOf("rsj"), old, "amendments", Map.of("reason", "x")), 403, "not-your-duty");
    }

    @Test
    void asking_twice_with_one_key_makes_one() {
        var old = accepted(1, 400);
        for (var i = 0; i < 2; i++) {
            asRsj().header("Idempotency-Key", "amendment-of-january")
                    .body(Map.of("reason", "漏报"))
                    .post("/reports/" + old + "/amendments")
                    .then()
                    .statusCode(201);
        }
        assertEquals(2, inTransaction(() -> Report.count("round.id", round(1))));
        assertNull(inTransaction(() -> Report.<Report>findById(old).supersededAt));
    }
}
