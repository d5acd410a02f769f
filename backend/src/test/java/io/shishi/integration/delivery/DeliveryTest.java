package io.shishi.integration.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Instant NOON = Instant.parse("2026-03-04T04:00:00Z");

    private final Delivery delivery =
            new Delivery(new UUID(0, 1), DeliveryChannel.MAIL, "wang", "王敏", List.of(new UUID(0, 2)), NOON);

    @Test
    void it_is_tried_again_after_longer_and_longer_pauses_and_then_has_failed() {
        var now = NOON;
        for (var pause : Delivery.PAUSES) {
            delivery.take(now);
            delivery.failed("no", false, now);
            assertEquals(DeliveryState.PENDING, delivery.state);
            assertEquals(now.plus(pause), delivery.nextAt);
            now = delivery.nextAt;
        }
        delivery.take(now);
        delivery.failed("no", false, now);
        assertEquals(DeliveryState.FAILED, delivery.state);
        assertEquals(6, delivery.attempts);
        assertNull(delivery.nextAt);
        assertEquals("no", delivery.lastError);
        delivery.retry(now);
        assertEquals(DeliveryState.PENDING, delivery.state);
        assertEquals(now, delivery.nextAt);
        assertFalse(delivery.maybeSent);
    }

    @Test
    void what_was_taken_and_not_heard_of_may_have_been_sent() {
        delivery.take(NOON);
        assertEquals(NOON.plus(Delivery.LEASE), delivery.nextAt);
        assertFalse(delivery.maybeSent);
        delivery.take(NOON.plus(Duration.ofMinutes(3)));
        assertTrue(delivery.maybeSent);
    }

    @Test
    void what_nobody_knows_of_is_marked_the_next_time() {
        delivery.take(NOON);
        delivery.failed("no answer", true, NOON);
        delivery.take(NOON.plusSeconds(60));
        assertTrue(delivery.maybeSent);
        delivery.sent(NOON.plusSeconds(61));
        assertNull(delivery.lastError);
    }

    @Test
    void what_has_arrived_is_not_sent_again() {
        delivery.take(NOON);
        delivery.sent(NOON);
        assertThrows(HttpProblem.class, () -> delivery.retry(NOON));
    }
}
