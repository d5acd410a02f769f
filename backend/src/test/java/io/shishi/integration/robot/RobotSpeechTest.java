package io.shishi.integration.robot;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.shishi.integration.delivery.Delivery;
import io.shishi.integration.delivery.Dispatch;
import io.shishi.support.GroupStandIn;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What arrives at a real HTTP server that stands in for a group's. */
@QuarkusTest
class RobotSpeechTest extends RobotTest {

    @Inject
    RobotGathering gathering;

    @Inject
    Dispatch dispatch;

    private void speak() {
        gathering.gather();
        dispatch.sendDue();
    }

    private static JsonNode body(int at) throws Exception {
        return new ObjectMapper().readTree(GroupStandIn.messages().get(at).body());
    }

    private void assertFirst(String state, String error, boolean repeat) {
        asOffice()
                .get("/deliveries")
                .then()
                .body("items[0].state", equalTo(state))
                .body("items[0].lastError", error == null ? equalTo(null) : containsString(error))
                .body("items[0].repeat", equalTo(repeat));
    }

    @Test
    void a_wecom_group_gets_one_message_of_all_there_is_to_say() throws Exception {
        setUp("WECOM");
        tell(true, "交办〔2026〕1号", CONTACT);
        tell(true, "交办〔2026〕1号", HEAD);
        tell(false, "交办〔2026〕2号", CONTACT);
        speak();
        assertEquals(1, GroupStandIn.messages().size());
        assertEquals("key=0192f1c4-secret", GroupStandIn.messages().getFirst().query());
        var body = body(0);
        assertEquals("markdown", body.path("msgtype").asText());
        var text = body.path("markdown").path("content").asText();
        assertTrue(text.startsWith("### 实事：1项需办理，1项知悉\n"), text);
        assertEquals(1, text.split("交办〔2026〕1号", -1).length - 1, text);
        assertTrue(text.contains("https://shishi.example/notifications"), text);
        assertFirst("SENT", null, false);
        speak();
        assertEquals(1, GroupStandIn.messages().size(), "nothing is said twice");
    }

    @Test
    void a_dingtalk_groups_message_is_signed() throws Exception {
        setUp("DINGTALK", "secret", "SEC-abc");
        tell(true, "a", CONTACT);
        speak();
        var message = GroupStandIn.messages().getFirst();
        var timestamp = Long.parseLong(message.query().replaceFirst(".*timestamp=([0-9]+).*", "$1"));
        assertTrue(message.query().endsWith("&sign=" + DingtalkSign.sign("SEC-abc", timestamp)), message.query());
        assertEquals("实事：1项需办理", body(0).path("markdown").path("title").asText());
        assertTrue(body(0).path("markdown").path("text").asText().contains("收到a"));
    }

    /** Computed apart from this code: {@code printf '1577808000000\nSEC000' | openssl dgst -sha256 -hmac SEC000 -binary | base64}. */
    @Test
    void the_signature_is_dingtalks() {
        assertEquals(
                "6YIPA8vnjVE6v3n%2BSaGrHWHTrxwX27WTNp2h8xVpOyg%3D", DingtalkSign.sign("SEC000", 1_577_808_000_000L));
    }

    @Test
    void it_says_only_the_kinds_it_was_set_up_for() {
        setUp("WECOM", "kinds", java.util.List.of("rung"));
        tell(true, "a", CONTACT);
        speak();
        assertEquals(0, GroupStandIn.messages().size());
    }

    @Test
    void it_is_silent_at_night_and_on_days_of_rest() {
        setUp("WECOM");
        at("2026-03-06T20:30");
        tell(true, "a", CONTACT);
        speak();
        at("2026-03-07T10:00");
        speak();
        assertEquals(0, GroupStandIn.messages().size());
        at("2026-03-09T08:00");
        speak();
        assertEquals(1, GroupStandIn.messages().size());
    }

    @Test
    void what_moved_on_is_not_said() {
        setUp("WECOM");
        tell(true, "a", CONTACT);
        settle("paper:a");
        speak();
        assertEquals(0, GroupStandIn.messages().size());
        assertFirst("NEEDLESS", null, false);
    }

    @Test
    void a_refusal_is_tried_again_after_a_minute_and_is_no_repeat() {
        setUp("WECOM");
        tell(true, "a", CONTACT);
        GroupStandIn.answer(200, "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}", Duration.ZERO);
        speak();
        assertFirst("PENDING", "45009 api freq out of limit", false);
        GroupStandIn.takeAll();
        speak();
        assertEquals(0, GroupStandIn.messages().size(), "not before its time");
        at("2026-03-04T15:01");
        speak();
        assertFirst("SENT", null, false);
    }

    @Test
    void what_may_have_been_said_is_said_as_a_repeat() throws Exception {
        setUp("WECOM");
        tell(true, "a", CONTACT);
        GroupStandIn.answer(500, "oops", Duration.ZERO);
        speak();
        assertFirst("PENDING", "500", true);
        GroupStandIn.answer(200, "{\"errcode\":0}", Duration.ofSeconds(4));
        at("2026-03-04T15:01");
        speak();
        assertFirst("PENDING", "规定时间", true);
        GroupStandIn.takeAll();
        at("2026-03-04T15:06");
        speak();
        assertFirst("SENT", null, true);
        assertTrue(body(0).path("markdown").path("content").asText().startsWith("### （重复投递）实事"));
    }

    @Test
    void a_slow_answer_in_time_is_an_answer() {
        setUp("WECOM");
        tell(true, "a", CONTACT);
        GroupStandIn.answer(200, "{\"errcode\":0}", Duration.ofMillis(800));
        speak();
        assertFirst("SENT", null, false);
    }

    @Test
    void a_long_message_ends_in_time() throws Exception {
        setUp("WECOM");
        for (var i = 0; i < 90; i++) {
            tell(true, "交办〔2026〕" + i + "号：<@all> [点我](http://evil.example) 请签收", CONTACT);
        }
        speak();
        var text = body(0).path("markdown").path("content").asText();
        assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= 4_096);
        assertTrue(text.contains("另有"), text);
        assertFalse(text.contains("<@all>") || text.contains("[点我]"), text);
    }

    @Test
    void what_failed_for_good_is_seen_and_tried_again_by_hand() {
        setUp("WECOM");
        tell(true, "a", CONTACT);
        GroupStandIn.answer(404, "", Duration.ZERO);
        speak();
        for (var moment : java.util.List.of("15:01", "15:06", "15:36", "17:36", "23:36")) {
            at("2026-03-04T" + moment);
            dispatch.sendDue();
        }
        String id = asOffice()
                .queryParam("state", "FAILED")
                .get("/deliveries")
                .then()
                .body("items.attempts", contains(6))
                .body("items[0].recipient", equalTo("专班工作群"))
                .body("items[0].channel", equalTo("WECOM"))
                .extract()
                .path("items[0].id");
        asAdmin().queryParam("state", "FAILED").get("/deliveries").then().body("total", equalTo(1));
        GroupStandIn.takeAll();
        asOffice().post("/deliveries/" + id + "/retry").then().statusCode(200).body("state", equalTo("PENDING"));
        dispatch.sendDue();
        assertFirst("SENT", null, false);
        asOffice()
                .post("/deliveries/" + id + "/retry")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/delivery-done"));
        assertEquals(1L, inTransaction(() -> Delivery.count()));
    }

    @Test
    void a_robot_that_is_gone_says_nothing() {
        var id = setUp("WECOM");
        tell(true, "a", CONTACT);
        gathering.gather();
        asOffice().delete("/robots/" + id).then().statusCode(204);
        dispatch.sendDue();
        assertFirst("NEEDLESS", null, false);
    }
}
