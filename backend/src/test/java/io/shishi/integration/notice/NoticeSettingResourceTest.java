package io.shishi.integration.notice;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shishi.audit.Audit;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeSettingResourceTest extends NoticeTest {

    private ValidatableResponse choose(Object... changes) {
        var body = new HashMap<String, Object>(Map.of("mail", "DIGEST", "digestAt", "08:30", "quietDays", true));
        body.put("version", asRsj().get("/notification-settings").path("version"));
        for (var i = 0; i < changes.length; i += 2) {
            body.put((String) changes[i], changes[i + 1]);
        }
        return asRsj().body(body).put("/notification-settings").then();
    }

    private Instant mailAt() {
        return inTransaction(() -> Notice.<Notice>findAll().firstResult().mailAt);
    }

    @Test
    void who_has_chosen_nothing_gets_one_mail_a_working_day() {
        asRsj().get("/notification-settings")
                .then()
                .statusCode(200)
                .body("mail", equalTo("DIGEST"))
                .body("digestAt", equalTo("08:30"))
                .body("quietFrom", equalTo("20:00"))
                .body("quietDays", equalTo(true))
                .body("mailWorks", equalTo(true))
                .body("version", equalTo(0));
        today("2026-03-06");
        tell(true, "a", CONTACT);
        assertEquals(Instant.parse("2026-03-09T00:30:00Z"), mailAt());
    }

    @Test
    void what_waits_follows_the_choice() {
        today("2026-03-04");
        tell(true, "a", CONTACT);
        choose("mail", "AT_ONCE", "email", "wang@county.example")
                .statusCode(200)
                .body("email", equalTo("wang@county.example"))
                .body("quietFrom", nullValue())
                .body("version", equalTo(1));
        assertEquals(clock.instant(), mailAt());
        choose("digestAt", "17:00").statusCode(200).body("version", equalTo(2));
        assertEquals(Instant.parse("2026-03-04T09:00:00Z"), mailAt());
        choose("mail", "NEVER").statusCode(200);
        assertNull(mailAt());
        assertEquals(3L, inTransaction(() -> Audit.count("subjectKind", "notice-setting")));
    }

    @Test
    void a_stale_choice_is_refused() {
        choose("version", 3).statusCode(409).body("type", equalTo("/problems/stale-version"));
    }

    @Test
    void what_makes_no_sense_is_refused_by_its_field() {
        refused("digestAt", "digestAt", "25:00");
        refused("quietTo", "quietFrom", "20:00");
        refused("quietFrom", "quietTo", "07:30");
        refused("quietTo", "quietFrom", "20:00", "quietTo", "20:00");
        refused("digestAt", "digestAt", "21:00", "quietFrom", "20:00", "quietTo", "07:30");
        refused("email", "email", "不是邮箱");
        refused("mail", "mail", "SOMETIMES");
    }

    private void refused(String field, Object... changes) {
        choose(changes).statusCode(400).body("violations[0].field", equalTo(field));
    }

    @Test
    void everybody_chooses_for_themselves() {
        choose("mail", "NEVER").statusCode(200);
        asSignerOf("rsj").get("/notification-settings").then().body("mail", equalTo("DIGEST"));
    }
}
