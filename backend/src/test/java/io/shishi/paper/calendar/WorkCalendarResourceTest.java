package io.shishi.paper.calendar;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.support.ApiTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkCalendarResourceTest extends ApiTest {

    private static final Map<String, Object> NEW_YEAR = day("2026-01-01", "HOLIDAY");

    @Inject
    WorkCalendars calendars;

    private UUID county;

    @BeforeEach
    void a_county_and_a_district() {
        today("2026-07-03");
        county = inTransaction(() -> {
            AgencyFixture.district();
            return AgencyFixture.county().id;
        });
    }

    @Test
    void the_official_days_of_a_year_are_there() {
        asReporterOf("rsj")
                .get("/work-calendar")
                .then()
                .statusCode(200)
                .body("year", equalTo(2026))
                .body("known", equalTo(true))
                .body("version", equalTo(0))
                .body("days", hasSize(39))
                .body("days.find { it.on == '2026-02-14' }.kind", equalTo("WORKDAY"))
                .body("days.find { it.on == '2026-02-23' }.name", equalTo("春节"));
        asOffice()
                .get("/work-calendar?year=2031")
                .then()
                .body("known", equalTo(false))
                .body("days", hasSize(0));
        assertFalse(calendars.of(county).isWorking(LocalDate.parse("2025-10-08")));
        assertTrue(calendars.of(county).isWorking(LocalDate.parse("2024-10-12")));
    }

    @Test
    void the_office_keeps_other_days_and_due_times_follow_at_once() {
        assertTrue(calendars.of(county).isWorking(LocalDate.parse("2026-07-06")));
        asOffice()
                .body(Map.of("days", List.of(day("2026-07-06", "HOLIDAY"), NEW_YEAR), "version", 0))
                .put("/work-calendar/2026")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("days[0].on", equalTo("2026-01-01"));
        assertFalse(calendars.of(county).isWorking(LocalDate.parse("2026-07-06")));
        assertTrue(calendars.of(county).isWorking(LocalDate.parse("2026-02-20")));
        assertFalse(calendars.of(county).isWorking(LocalDate.parse("2025-10-08")));

        asOfficeOf(DISTRICT).get("/work-calendar?year=2026").then().body("version", equalTo(0));
        asOffice()
                .get("/audit")
                .then()
                .body("items[0].subjectKind", equalTo("work-calendar"))
                .body("items[0].title", equalTo("2026年工作日历"))
                .body("items[0].after.holidays", hasItem("2026-07-06"));
    }

    @Test
    void who_looked_at_older_days_is_told() {
        var body = Map.of("days", List.of(NEW_YEAR), "version", 0);
        asOffice().body(body).put("/work-calendar/2026").then().statusCode(200);
        asOffice()
                .body(body)
                .put("/work-calendar/2026")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/stale-version"));
        asOffice()
                .body(Map.of("days", List.of(), "version", 1))
                .put("/work-calendar/2026")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void a_day_belongs_to_the_year_once_and_is_made_up_for_on_a_weekend() {
        refused(List.of(NEW_YEAR, NEW_YEAR), "days[1].on", "2026-01-01 出现了两次");
        refused(List.of(day("2025-01-01", "HOLIDAY")), "days[0].on", "2025-01-01 不在 2026 年");
        refused(List.of(day("2026-07-06", "WORKDAY")), "days[0].on", "2026-07-06 不是周末，本来就上班");
        asOffice().get("/work-calendar?year=1999").then().statusCode(400).body("violations[0].field", equalTo("year"));
    }

    @Test
    void only_the_office_keeps_it() {
        var body = Map.of("days", List.of(), "version", 0);
        for (var other : List.of(asReporterOf("rsj"), asConvener(), asSupervisor(), asViewerOf(COUNTY))) {
            other.body(body).put("/work-calendar/2026").then().statusCode(403);
        }
    }

    private void refused(List<Map<String, Object>> days, String field, String message) {
        asOffice()
                .body(Map.of("days", days, "version", 0))
                .put("/work-calendar/2026")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/work-calendar-wrong-day"))
                .body("violations[0].field", equalTo(field))
                .body("violations[0].message", equalTo(message));
    }

    private static Map<String, Object> day(String on, String kind) {
        return Map.of("on", on, "kind", kind, "name", "某节");
    }
}
