package io.shishi.integration.delivery;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A mail or a robot's message on its way out. Its id stays the same however often it is tried. */
@Entity
public class Delivery extends PanacheEntityBase {

    /** How long somebody who took it may take to send it; after that somebody else does. */
    static final Duration LEASE = Duration.ofMinutes(2);

    /** How long after each failure it is tried again; after the last it has failed. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private static final int LONGEST_ERROR = 500;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID jurisdictionId;

    @Enumerated(EnumType.STRING)
    public DeliveryChannel channel;

    /** A person's user name, or the id of a robot. */
    public String recipient;

    public String recipientName;

    /** What it tells: ids that its channel knows. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<UUID> items;

    @Enumerated(EnumType.STRING)
    public DeliveryState state = DeliveryState.PENDING;

    public int attempts;
    public Instant nextAt;

    /** When somebody took it to send it; what has not been heard of since may have gone out. */
    public Instant takenAt;

    /** Whether an earlier attempt may have reached its recipient, so that this one is marked as a repeat. */
    public boolean maybeSent;

    public String lastError;
    public Instant createdAt;
    public Instant doneAt;

    protected Delivery() {}

    public Delivery(
            UUID jurisdictionId,
            DeliveryChannel channel,
            String recipient,
            String recipientName,
            List<UUID> items,
            Instant now) {
        this.jurisdictionId = jurisdictionId;
        this.channel = channel;
        this.recipient = recipient;
        this.recipientName = recipientName;
        this.items = List.copyOf(items);
        this.nextAt = now;
        this.createdAt = now;
    }

    /** It is mine for a while: nobody else finds it until the lease is over. */
    void take(Instant now) {
        maybeSent |= takenAt != null;
        takenAt = now;
        attempts++;
        nextAt = now.plus(LEASE);
    }

    void sent(Instant now) {
        done(DeliveryState.SENT, now);
        lastError = null;
    }

    void needless(Instant now) {
        done(DeliveryState.NEEDLESS, now);
    }

    void failed(String error, boolean maybeSent, Instant now) {
        this.maybeSent |= maybeSent;
        lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
        takenAt = null;
        if (attempts > PAUSES.size()) {
            done(DeliveryState.FAILED, now);
        } else {
            nextAt = now.plus(PAUSES.get(attempts - 1));
        }
    }

    /** By hand, from the beginning. What is being sent right now is left to whoever does. */
    void retry(Instant now) {
        if (state == DeliveryState.SENT || state == DeliveryState.NEEDLESS) {
            throw DeliveryProblems.done(state);
        }
        state = DeliveryState.PENDING;
        attempts = 0;
        nextAt = takenAt == null ? now : nextAt;
        doneAt = null;
    }

    private void done(DeliveryState state, Instant now) {
        this.state = state;
        nextAt = null;
        takenAt = null;
        doneAt = now;
    }
}
