package io.shishi.paper;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperNumberTest extends PaperTest {

    @Inject
    PaperService papers;

    @Test
    void numbers_have_no_gaps_when_many_issue_at_once() throws Exception {
        var body = paper("REQUEST", "addressees", to(rsj));
        try (var people = Executors.newFixedThreadPool(8)) {
            var issued = IntStream.range(0, 24)
                    .mapToObj(i -> people.submit(
                            () -> issue(asOffice(), body).extract().<Integer>path("status") == null ? 201 : 500))
                    .toList();
            for (var one : issued) {
                assertEquals(201, one.get());
            }
        }
        assertEquals(IntStream.rangeClosed(1, 24).boxed().toList(), ordinals());
    }

    @Test
    void a_paper_that_was_not_issued_after_all_takes_no_number() {
        request();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    var failed = papers.issue(
                            Issuer.rule(county.id, 1),
                            NewPaper.about(PaperKind.REQUEST, null, null, null, null)
                                    .to(toRsj(), null));
                    assertEquals(2, failed.ordinal);
                    throw new IllegalStateException("after the number was taken");
                }));
        request();
        assertEquals(List.of(1, 2), ordinals());
    }

    @Test
    void each_kind_year_and_county_counts_for_itself() {
        request();
        issue(asOffice(), paper("HANDOVER", "taskIds", List.of(task.id))).body("number", equalTo("交办〔2026〕1号"));
        var other = inTransaction(() -> AgencyFixture.some(AgencyFixture.district(), "mzrsj", "区民政人社局"));
        issue(asOfficeOf(DISTRICT), paper("REQUEST", "addressees", to(other))).body("number", equalTo("专报〔2026〕1号"));
        today("2027-01-04");
        issue(asOffice(), paper("REQUEST", "addressees", to(rsj))).body("number", equalTo("专报〔2027〕1号"));
    }

    @Test
    void the_rule_issues_for_the_office() {
        inTransaction(() -> {
            papers.issue(
                    Issuer.rule(county.id, 3),
                    NewPaper.about(PaperKind.REQUEST, null, null, null, null).to(toRsj(), null));
        });
        asOffice().get("/papers").then().body("items[0].issuer.name", equalTo("系统"));
    }

    private List<NewAddressee> toRsj() {
        return List.of(NewAddressee.of(rsj.id, null));
    }

    private List<Integer> ordinals() {
        return inTransaction(() -> Paper.<Paper>list("kind = ?1 order by ordinal", PaperKind.REQUEST).stream()
                .map(paper -> paper.ordinal)
                .toList());
    }
}
