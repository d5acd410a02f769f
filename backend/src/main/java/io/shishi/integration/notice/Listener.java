package io.shishi.integration.notice;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody's open connection. */
final class Listener {

    private final String username;
    private final UUID jurisdictionId;
    private final Instant until;
    private final Sse sse;
    private MultiEmitter<? super OutboundSseEvent> emitter;
    private Instant lastSent = Instant.now();

    Listener(String username, UUID jurisdictionId, Instant until, Sse sse) {
        this.username = username;
        this.jurisdictionId = jurisdictionId;
        this.until = until;
        this.sse = sse;
    }

    String username() {
        return username;
    }

    void connect(MultiEmitter<? super OutboundSseEvent> emitter) {
        this.emitter = emitter;
    }

    boolean hears(Notice notice) {
        return notice.username.equals(username) && notice.jurisdictionId.equals(jurisdictionId);
    }

    void send(Notice notice, Mark mark) {
        emit(sse.newEventBuilder()
                .name("notice")
                .id(mark.toString())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(NoticeView.class, NoticeView.of(notice))
                .build());
    }

    /** That everything up to here is known, so that a connection which ends now goes on from here. */
    void ready(Mark mark) {
        emit(sse.newEventBuilder().name("ready").id(mark.toString()).data("{}").build());
    }

    /** A sign of life, without which what lies in between would end the connection. */
    void beat(Duration every) {
        if (Duration.between(lastSent, Instant.now()).compareTo(every) >= 0) {
            emit(sse.newEventBuilder().comment("still here").build());
        }
    }

    boolean isOver() {
        return emitter.isCancelled() || !Instant.now().isBefore(until);
    }

    void end() {
        emitter.complete();
    }

    private void emit(OutboundSseEvent event) {
        lastSent = Instant.now();
        emitter.emit(event);
    }
}
