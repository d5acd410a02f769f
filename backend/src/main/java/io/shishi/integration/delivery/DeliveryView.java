package io.shishi.integration.delivery;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A mail or a robot's message on its way out.
 *
 * @param items how many things it tells
 * @param repeat whether it may reach its recipient a second time
 */
public record DeliveryView(
        @NotNull UUID id,
        @NotNull DeliveryChannel channel,
        @NotNull String recipient,
        @NotNull int items,
        @NotNull DeliveryState state,
        @NotNull int attempts,
        OffsetDateTime nextAt,
        @NotNull boolean repeat,
        String lastError,
        @NotNull OffsetDateTime createdAt,
        OffsetDateTime doneAt) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id,
                delivery.channel,
                delivery.recipientName,
                delivery.items.size(),
                delivery.state,
                delivery.attempts,
                Calendar.local(delivery.nextAt),
                delivery.maybeSent,
                delivery.lastError,
                Calendar.local(delivery.createdAt),
                Calendar.local(delivery.doneAt));
    }
}
