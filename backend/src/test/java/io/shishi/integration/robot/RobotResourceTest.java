package io.shishi.integration.robot;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.audit.Audit;
import io.shishi.support.GroupStandIn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RobotResourceTest extends RobotTest {

    @Test
    void the_office_sets_one_up_and_its_address_is_shown_to_nobody_again() {
        setUp("WECOM");
        asOffice()
                .get("/robots")
                .then()
                .statusCode(200)
                .body("items.name", contains("专班工作群"))
                .body("items[0].url", containsString("?…cret"))
                .body("items[0].url", not(containsString("0192f1c4")))
                .body("items[0].signed", equalTo(false));
        Audit written = inTransaction(() -> Audit.find("subjectKind", "robot").firstResult());
        assertFalse(written.after.toString().contains("0192f1c4"), written.after.toString());
    }

    @Test
    void an_address_elsewhere_is_refused() {
        for (var url : List.of(
                "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=a",
                GroupStandIn.address().replace("127.0.0.1", "localhost") + PATH,
                GroupStandIn.address().replace("127.0.0.1", "user@127.0.0.1") + PATH,
                "http://127.0.0.1:1" + PATH,
                "file:///etc/passwd",
                "不是地址")) {
            post(some("WECOM", "url", url))
                    .statusCode(400)
                    .body("type", equalTo("/problems/robot-elsewhere"))
                    .body("violations[0].field", equalTo("url"));
        }
    }

    @Test
    void what_is_wrong_is_named() {
        post(some("WECOM", "kinds", List.of())).statusCode(400).body("violations[0].field", equalTo("kinds"));
        post(some("WECOM", "kinds", List.of("要闻"))).statusCode(400);
        post(some("QQ")).statusCode(400).body("violations[0].field", equalTo("kind"));
        setUp("WECOM");
        post(some("DINGTALK")).statusCode(409).body("type", equalTo("/problems/robot-name-taken"));
    }

    @Test
    void it_is_changed_and_keeps_what_is_not_given() {
        var id = setUp("DINGTALK", "secret", "SEC1");
        var change = Map.of("name", "领导群", "kinds", List.of("rung"), "version", 0);
        asOffice()
                .body(change)
                .put("/robots/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("领导群"))
                .body("signed", equalTo(true))
                .body("url", containsString("cret"))
                .body("version", equalTo(1));
        asOffice().body(change).put("/robots/" + id).then().statusCode(409);
        asOffice()
                .body(Map.of("name", "领导群", "secret", "", "kinds", List.of("rung"), "version", 1))
                .put("/robots/" + id)
                .then()
                .statusCode(200)
                .body("signed", equalTo(false));
        asOffice().delete("/robots/" + id).then().statusCode(204);
        asOffice().get("/robots").then().body("total", equalTo(0));
    }

    @Test
    void a_trial_says_what_came_of_it() {
        var id = setUp("WECOM");
        asOffice().post("/robots/" + id + "/trial").then().statusCode(200).body("sent", equalTo(true));
        assertEquals(1, GroupStandIn.messages().size());
        GroupStandIn.answer(200, "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}", Duration.ZERO);
        asOffice()
                .post("/robots/" + id + "/trial")
                .then()
                .body("sent", equalTo(false))
                .body("words", containsString("93000 invalid webhook url"));
    }

    @Test
    void only_the_office_has_to_do_with_robots() {
        for (var other : List.of(asRsj(), asSignerOf("rsj"), asConvener(), asSupervisor(), asAdmin())) {
            other.get("/robots").then().statusCode(403);
        }
    }

    @Test
    void addresses_are_told_apart_by_scheme_host_and_port() {
        var real = List.of(java.net.URI.create("https://qyapi.weixin.qq.com"));
        assertTrue(RobotAddress.isAllowed("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=a", real));
        assertTrue(RobotAddress.isAllowed(" https://QYAPI.weixin.qq.com/x ", real));
        for (var wrong : List.of(
                "http://qyapi.weixin.qq.com/x",
                "https://qyapi.weixin.qq.com:8443/x",
                "https://qyapi.weixin.qq.com.evil.example/x",
                "https://qyapi.weixin.qq.com@evil.example/x",
                "https://evil.example/?https://qyapi.weixin.qq.com",
                "//qyapi.weixin.qq.com/x",
                "mailto:a@b")) {
            assertFalse(RobotAddress.isAllowed(wrong, real), wrong);
        }
    }
}
