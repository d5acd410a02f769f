package io.shishi.integration.robot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shishi.integration.delivery.DeliverySettings;
import io.shishi.integration.delivery.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Speaks to the groups' servers as their documents say. No redirect is followed, and no address asked that is not allowed. */
@ApplicationScoped
class RobotLink {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json;
    private final RobotSettings places;
    private final DeliverySettings settings;

    RobotLink(ObjectMapper json, RobotSettings places, DeliverySettings settings) {
        this.json = json;
        this.places = places;
        this.settings = settings;
    }

    void say(Robot robot, String title, String markdown) throws Undelivered {
        if (!RobotAddress.isAllowed(robot.url, places.allowed(robot.kind))) {
            throw Undelivered.refused("地址不在允许的范围之内", null);
        }
        var answer = post(address(robot), body(robot.kind, title, markdown));
        if (answer.statusCode() >= 500) {
            throw Undelivered.unheardOf("对方服务器出错（" + answer.statusCode() + "）", null);
        }
        if (answer.statusCode() != 200) {
            throw Undelivered.refused("对方没有接收（" + answer.statusCode() + "）", null);
        }
        var said = read(answer.body());
        if (said.path("errcode").asInt(-1) != 0) {
            throw Undelivered.refused(
                    "对方拒收：" + said.path("errcode").asText() + " "
                            + said.path("errmsg").asText(),
                    null);
        }
    }

    private static URI address(Robot robot) {
        return URI.create(
                robot.kind == RobotKind.DINGTALK && robot.secret != null
                        ? DingtalkSign.signed(
                                robot.url, robot.secret, Instant.now().toEpochMilli())
                        : robot.url);
    }

    private static Map<String, Object> body(RobotKind kind, String title, String markdown) {
        var content =
                switch (kind) {
                    case WECOM -> Map.of("content", markdown);
                    case DINGTALK -> Map.of("title", title, "text", markdown);
                };
        return Map.of("msgtype", "markdown", "markdown", content);
    }

    private HttpResponse<String> post(URI address, Map<String, Object> body) throws Undelivered {
        try {
            var request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .timeout(settings.timeout())
                    .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (HttpConnectTimeoutException | ConnectException e) {
            throw Undelivered.refused("连不上对方服务器", e);
        } catch (HttpTimeoutException e) {
            throw Undelivered.unheardOf("对方没有在规定时间内答复", e);
        } catch (IOException e) {
            throw Undelivered.unheardOf("连接中断：" + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Undelivered.unheardOf("发送被中断", e);
        }
    }

    private JsonNode read(String text) throws Undelivered {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw Undelivered.refused("对方的答复看不懂", e);
        }
    }
}
