package io.shishi.integration.robot;

import io.restassured.response.ValidatableResponse;
import io.shishi.integration.notice.NoticeTest;
import io.shishi.shared.time.Calendar;
import io.shishi.support.GroupStandIn;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A county with robots, on the afternoon of a working day. */
abstract class RobotTest extends NoticeTest {

    protected static final String PATH = "/cgi-bin/webhook/send?key=0192f1c4-secret";

    @BeforeEach
    void a_working_day() {
        GroupStandIn.takeAll();
        at("2026-03-04T15:00");
    }

    protected void at(String moment) {
        clock.standAt(LocalDateTime.parse(moment).atZone(Calendar.ZONE).toInstant());
    }

    protected Map<String, Object> some(String kind, Object... changes) {
        var body = new HashMap<String, Object>(Map.of(
                "kind",
                kind,
                "name",
                "专班工作群",
                "url",
                GroupStandIn.address() + PATH,
                "kinds",
                List.of("paper-issued", "round-opened")));
        for (var i = 0; i < changes.length; i += 2) {
            body.put((String) changes[i], changes[i + 1]);
        }
        return body;
    }

    protected ValidatableResponse post(Map<String, Object> robot) {
        return asOffice().body(robot).post("/robots").then();
    }

    protected String setUp(String kind, Object... changes) {
        return post(some(kind, changes)).statusCode(201).extract().path("id");
    }
}
