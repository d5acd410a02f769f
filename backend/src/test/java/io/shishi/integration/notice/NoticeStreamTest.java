package io.shishi.integration.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Over a real connection, as a browser holds it. */
@QuarkusTest
class NoticeStreamTest extends NoticeTest {

    @TestHTTPResource("/api/v1/notifications/stream")
    URI address;

    private EventStream stream;

    @AfterEach
    void hang_up() {
        if (stream != null) {
            stream.close();
        }
    }

    private EventStream listen(String lastEventId, Duration tokenLasts) {
        var token = Jwt.claims()
                .subject(CONTACT)
                .preferredUserName(CONTACT)
                .claim("realm_access", Map.of("roles", List.of("reporter")))
                .claim("groups", List.of("/" + COUNTY + "/agencies/rsj"))
                .audience("shishi-api")
                .expiresAt(Instant.now().plus(tokenLasts))
                .sign();
        stream = EventStream.open(address, token, lastEventId);
        return stream;
    }

    private EventStream listen(String lastEventId) {
        var opened = listen(lastEventId, Duration.ofMinutes(5));
        opened.await("ready");
        return opened;
    }

    @Test
    void what_is_told_comes_at_once_and_only_to_whom_it_is_told() {
        var stream = listen(null);
        tell(true, "other", HEAD);
        tell(true, "mine", CONTACT);
        var event = stream.await("notice");
        assertTrue(event.data().contains("收到mine"), event.data());
        assertTrue(event.data().contains("\"act\":true"), event.data());
    }

    @Test
    void after_a_lost_connection_it_goes_on_where_it_ended() {
        var stream = listen(null);
        tell(true, "first", CONTACT);
        var last = stream.await("notice").id();
        stream.close();
        tell(true, "second", CONTACT);
        tell(false, "third", CONTACT);
        stream = listen(last, Duration.ofMinutes(5));
        assertTrue(stream.await("notice").data().contains("收到second"));
        assertTrue(stream.await("notice").data().contains("收到third"));
        tell(true, "fourth", CONTACT);
        assertTrue(stream.await("notice").data().contains("收到fourth"));
    }

    @Test
    void a_connection_that_heard_nothing_goes_on_from_its_beginning() {
        var stream = listen(null, Duration.ofMinutes(5));
        var ready = stream.await("ready").id();
        stream.close();
        tell(true, "missed", CONTACT);
        assertTrue(listen(ready, Duration.ofMinutes(5)).await("notice").data().contains("收到missed"));
    }

    @Test
    void what_was_begun_earlier_and_committed_later_is_not_passed_over() throws Exception {
        var stream = listen(null);
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow = Thread.ofVirtual()
                .start(() -> inTransaction(() -> {
                    told.fire(some(true, "slow", CONTACT));
                    begun.countDown();
                    await(go);
                }));
        await(begun);
        tell(true, "quick", CONTACT);
        assertFalse(stream.comes("notice", Duration.ofMillis(400)), "ahead of what may yet commit before it");
        go.countDown();
        slow.join();
        assertTrue(stream.await("notice").data().contains("收到slow"));
        assertTrue(stream.await("notice").data().contains("收到quick"));
    }

    @Test
    void what_is_read_or_retired_elsewhere_is_told_too() {
        tell(true, "old", CONTACT);
        var stream = listen(null);
        settle("paper:old");
        assertTrue(stream.await("notice").data().contains("retiredAt"));
    }

    @Test
    void it_ends_when_the_token_does() {
        var stream = listen(null, Duration.ofSeconds(2));
        stream.await("ready");
        assertTrue(stream.ends(Duration.ofSeconds(6)));
    }

    @Test
    void a_ninth_connection_ends_the_first() {
        var first = listen(null);
        var others = new java.util.ArrayList<EventStream>();
        for (var i = 0; i < 8; i++) {
            others.add(listen(null));
        }
        assertTrue(first.ends(Duration.ofSeconds(5)));
        tell(true, "still", CONTACT);
        others.getLast().await("notice");
        others.forEach(EventStream::close);
    }

    @Test
    void without_a_good_token_there_is_none() {
        assertEquals(401, EventStream.status(address, null));
        assertEquals(401, EventStream.status(address, "a.b.c"));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
