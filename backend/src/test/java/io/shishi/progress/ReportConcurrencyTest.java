package io.shishi.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportConcurrencyTest extends ReportTest {

    @Test
    void the_second_of_two_who_save_is_told_and_overwrites_nothing() {
        var report = report(1);
        var first = body(report, figure(jobs, 400));
        var second = body(report, figure(jobs, 500));
        save(asRsj(), report, first).statusCode(200);
        refused(save(asRsj(), report, second), 409, "stale-version");
        get(asRsj(), report).body("figures[0].value", equalTo(400));
    }

    @Test
    void of_two_in_the_same_moment_one_is_told() {
        var report = report(1);
        var bodies = List.of(body(report, figure(jobs, 400)), body(report, figure(jobs, 500)));
        var answers = bodies.stream()
                .map(body -> CompletableFuture.supplyAsync(
                        () -> save(asRsj(), report, body).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 409), answers);
        assertEquals(1, inTransaction(() -> Figure.count("report.id", report)));
    }

    @Test
    void a_report_is_accepted_once_by_two_who_do_it_in_the_same_moment() {
        var report = report(1);
        save(report, 400);
        submit(report);
        sign(report);
        var answers = List.of(0, 1).stream()
                .map(i -> CompletableFuture.supplyAsync(
                        () -> accept(report).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 409), answers);
    }
}
