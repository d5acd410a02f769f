package io.shishi.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Waits until a server answers 200. */
final class Ready {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Ready() {}

    static void await(Child server, String address, Duration patience) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html, */*")
                .timeout(Duration.ofSeconds(5))
                .build();
        var deadline = Instant.now().plus(patience);
        while (!answers(request)) {
            if (!server.alive()) {
                throw server.died();
            }
            if (Instant.now().isAfter(deadline)) {
                throw new Refusal("%s was not ready after %d s; its log is %s and ends like this:\n%s"
                        .formatted(server.name(), patience.toSeconds(), server.log(), server.lastLines(20)));
            }
            Thread.sleep(200);
        }
    }

    private static boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
