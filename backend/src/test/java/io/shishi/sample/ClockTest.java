package io.shishi.sample;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.ClockMoved;
import io.shishi.support.ApiTest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClockTest extends ApiTest {

    @Singleton
    static class Mornings {

        final List<LocalDate> seen = new ArrayList<>();

        void passed(@Observes ClockMoved moved) {
            seen.add(Calendar.day(moved.now()));
        }
    }

    @Inject
    Mornings mornings;

    @Inject
    ClockShift shift;

    @Inject
    ClockMover mover;

    @BeforeEach
    void a_county() {
        inTransaction(() -> {
            AgencyFixture.county();
        });
        mornings.seen.clear();
    }

    @AfterEach
    void back_to_real_time() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void every_morning_until_the_day_passes_once() {
        var today = LocalDate.now(Calendar.ZONE);

        move(today.plusDays(3)).statusCode(200).body("now", startsWith(today.plusDays(3) + "T08:31"));

        assertEquals(Stream.of(1, 2, 3).map(today::plusDays).toList(), mornings.seen);
    }

    @Test
    void the_time_goes_on_after_a_restart_where_it_was() {
        move(LocalDate.now(Calendar.ZONE).plusDays(2)).statusCode(200);
        var ahead = clock.ahead();
        clock.runAhead(Duration.ZERO);

        shift.kept();

        assertEquals(ahead.toSeconds(), clock.ahead().toSeconds());
        asOffice().get("/clock").then().statusCode(200).body("aheadSeconds", greaterThan(86_400));
    }

    @Test
    void time_does_not_go_back_nor_far_at_once() {
        var today = LocalDate.now(Calendar.ZONE);
        for (var day : List.of(today, today.minusDays(1), today.plusDays(63))) {
            move(day).statusCode(400).body("violations[0].field", equalTo("to"));
        }
        assertEquals(List.of(), mornings.seen);
    }

    @Test
    void the_pages_are_told_the_time() {
        clock.standAt(Instant.parse("2026-12-01T01:00:00Z"));

        asNobody().get("/settings").then().body("now", equalTo("2026-12-01T09:00:00+08:00"), "clockMovable", is(true));
    }

    @Test
    void where_the_clock_can_not_be_moved_there_is_no_such_thing() {
        var fixed = new ClockResource(new ClockShift(false, clock, null), mover, clock);

        var refused = assertThrows(HttpProblem.class, () -> fixed.move(new ClockMove(LocalDate.now())));

        assertEquals(404, refused.getStatusCode());
    }

    private io.restassured.response.ValidatableResponse move(LocalDate day) {
        return asOffice()
                .body(Map.of("to", day.toString()))
                .post("/clock/moves")
                .then();
    }
}
