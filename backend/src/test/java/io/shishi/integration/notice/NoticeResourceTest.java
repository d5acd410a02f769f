package io.shishi.integration.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.identity.Actor;
import io.shishi.identity.CurrentUser;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeResourceTest extends NoticeTest {

    @Inject
    CurrentUser user;

    @Inject
    Statements statements;

    @Inject
    NoticeSweep sweep;

    @Test
    void one_is_told_once_of_an_occasion() {
        tell(true, "交办〔2026〕1号", CONTACT, HEAD);
        tell(true, "交办〔2026〕1号", CONTACT, "reporter-new");
        notices(asRsj())
                .body("total", equalTo(1))
                .body("unread", equalTo(1))
                .body("unreadToAct", equalTo(1))
                .body("items[0].title", equalTo("收到交办〔2026〕1号"))
                .body("items[0].subjectKind", equalTo("paper"))
                .body("items[0].readAt", nullValue());
        notices(asSignerOf("rsj")).body("total", equalTo(1));
        assertEquals(3L, inTransaction(() -> Notice.count()));
    }

    @Test
    void nobody_is_told_of_their_own_act() {
        inTransaction(() -> {
            user.actAs(Actor.of(CONTACT, "王敏", COUNTY, Set.of("rsj"), "reporter"));
            told.fire(some(true, "answer", CONTACT, CLERK));
        });
        notices(asRsj()).body("items", empty());
        notices(asOffice()).body("items", org.hamcrest.Matchers.hasSize(1));
    }

    @Test
    void what_is_rolled_back_is_told_to_nobody() {
        assertThrows(
                IllegalStateException.class,
                () -> inTransaction((Runnable) () -> {
                    told.fire(some(true, "never", CONTACT));
                    throw new IllegalStateException("the cause failed");
                }));
        notices(asRsj()).body("items", empty());
    }

    @Test
    void what_moved_on_retires_unless_it_was_said_in_the_same_breath() {
        tell(true, "old", CONTACT);
        inTransaction(() -> {
            told.fire(some(true, "new", CONTACT));
            settled.fire(new io.shishi.paper.Settled("paper:old"));
            settled.fire(new io.shishi.paper.Settled("paper:new"));
        });
        asRsj().queryParam("unread", true).get("/notifications").then().body("items.title", contains("收到new"));
        asRsj().queryParam("unread", false)
                .get("/notifications")
                .then()
                .body("items.title", contains("收到old"))
                .body("items[0].retiredAt", notNullValue())
                .body("unread", equalTo(1));
    }

    @Test
    void what_wants_something_done_stands_apart() {
        tell(true, "act", CONTACT);
        tell(false, "know", CONTACT);
        asRsj().queryParam("act", true).get("/notifications").then().body("items.title", contains("收到act"));
        asRsj().queryParam("act", false)
                .get("/notifications")
                .then()
                .body("items.title", contains("收到know"))
                .body("unread", equalTo(2))
                .body("unreadToAct", equalTo(1));
    }

    @Test
    void one_reads_one_or_all_of_ones_own() {
        tell(true, "a", CONTACT, HEAD);
        tell(true, "b", CONTACT);
        tell(true, "c", CONTACT);
        String id = notices(asRsj()).extract().path("items.find { it.title == '收到a' }.id");
        read(HEAD, Map.of("ids", List.of(id)));
        notices(asRsj()).body("unread", equalTo(3));
        read(CONTACT, Map.of("ids", List.of(id)));
        notices(asRsj()).body("unread", equalTo(2)).body("items.find { it.title == '收到a' }.readAt", notNullValue());
        read(CONTACT, Map.of("all", true));
        notices(asRsj()).body("unread", equalTo(0)).body("total", equalTo(3));
        notices(asSignerOf("rsj")).body("unread", equalTo(1));
    }

    private void read(String username, Map<String, Object> body) {
        var who = username.equals(CONTACT) ? asRsj() : asSignerOf("rsj");
        who.body(body).post("/notifications/readings").then().statusCode(204);
    }

    @Test
    void a_reading_says_of_what() {
        asRsj().body(Map.of())
                .post("/notifications/readings")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("ids"));
    }

    @Test
    void who_moved_to_another_place_leaves_their_notices_there() {
        tell(true, "a", CONTACT);
        inTransaction(
                () -> io.shishi.agency.AgencyFixture.some(io.shishi.agency.AgencyFixture.district(), "rsj", "区人社局"));
        notices(asMember("reporter", DISTRICT, "rsj")).body("items", empty()).body("unread", equalTo(0));
    }

    @Test
    void a_page_costs_few_statements() {
        tell(true, "a", CONTACT);
        tell(false, "b", CONTACT);
        statements.assertPage(() -> notices(asRsj()));
    }

    @Test
    void what_was_told_more_than_a_year_ago_is_forgotten() {
        today("2026-03-04");
        tell(true, "old", CONTACT);
        today("2027-03-04");
        tell(true, "new", CONTACT);
        today("2027-04-10");
        sweep.forget();
        notices(asRsj()).body("items.title", contains("收到new"));
    }
}
