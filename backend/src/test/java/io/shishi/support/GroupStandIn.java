package io.shishi.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Stands in for the servers of chat groups: it keeps what it is sent, and answers as a test wants it to. */
public class GroupStandIn implements QuarkusTestResourceLifecycleManager {

    private static final List<Message> MESSAGES = new CopyOnWriteArrayList<>();
    private static volatile Manner manner;
    private static HttpServer server;

    /** What a group was sent. */
    public record Message(String path, String query, String body) {}

    private record Manner(int status, String body, Duration pause) {}

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", GroupStandIn::serve);
        server.start();
        return Map.of("shishi.robots.wecom", address(), "shishi.robots.dingtalk", address());
    }

    public static String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Forgets everything, and from now on takes what it is sent. */
    public static void takeAll() {
        MESSAGES.clear();
        answer(200, "{\"errcode\":0,\"errmsg\":\"ok\"}", Duration.ZERO);
    }

    public static void answer(int status, String body, Duration pause) {
        manner = new Manner(status, body, pause);
    }

    public static List<Message> messages() {
        return List.copyOf(MESSAGES);
    }

    private static void serve(HttpExchange exchange) throws IOException {
        var now = manner;
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var address = exchange.getRequestURI();
        MESSAGES.add(new Message(address.getPath(), address.getRawQuery(), body));
        try {
            Thread.sleep(now.pause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var answer = now.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(now.status(), answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
