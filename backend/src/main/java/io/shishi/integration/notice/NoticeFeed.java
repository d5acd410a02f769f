package io.shishi.integration.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Hands on what is written, whichever process wrote it: as long as anybody listens here, one query a second finds what
 * is newer than the last that was seen. One thread does all of it.
 */
@ApplicationScoped
class NoticeFeed {

    private static final Logger LOG = Logger.getLogger(NoticeFeed.class);
    private static final int AT_ONCE = 500;

    /** Who does not read for so long is cut off, and asks for what was missed when they are back. */
    private static final int UNREAD = 1_000;

    private final NoticeStore store;
    private final NoticeQueries queries;
    private final NoticeSettings settings;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("notices").factory());
    private boolean looking;
    private Mark seen;

    NoticeFeed(NoticeStore store, NoticeQueries queries, NoticeSettings settings) {
        this.store = store;
        this.queries = queries;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(store::renumber);
    }

    /** Sends a listener what was written after that mark, and from then on whatever comes. */
    Multi<OutboundSseEvent> listen(Listener listener, Mark after) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            listener.connect(emitter);
                            emitter.onTermination(() -> listeners.remove(listener));
                            looks.execute(() -> join(listener, after));
                        },
                        UNREAD);
    }

    /** Between two looks, so that nothing falls in between what was missed and what comes. */
    private void join(Listener listener, Mark after) {
        try {
            catchUp(listener, after);
        } catch (RuntimeException e) {
            LOG.warn("Could not look for missed notices: " + e.getMessage());
            listener.end();
            return;
        }
        makeRoomFor(listener);
        listeners.add(listener);
        if (!looking) {
            looking = true;
            var every = settings.look().toMillis();
            looks.scheduleWithFixedDelay(this::safely, every, every, TimeUnit.MILLISECONDS);
        }
    }

    private void catchUp(Listener listener, Mark after) {
        if (listeners.isEmpty() || seen == null) {
            seen = Mark.before(inTransaction(store::underWay));
        } else {
            look();
        }
        if (after != null) {
            newer(after, listener.username()).forEach((mark, notice) -> {
                if (listener.hears(notice) && mark.compareTo(seen) <= 0) {
                    listener.send(notice, mark);
                }
            });
        }
        listener.ready(seen);
    }

    private void makeRoomFor(Listener newcomer) {
        var others = listeners.stream()
                .filter(other -> other.username().equals(newcomer.username()))
                .toList();
        others.stream()
                .limit(Math.max(0, others.size() - settings.connections() + 1))
                .forEach(this::end);
    }

    private void safely() {
        try {
            round();
        } catch (RuntimeException e) {
            LOG.warn("Could not look for new notices: " + e.getMessage());
        }
    }

    private void round() {
        listeners.stream().filter(Listener::isOver).forEach(this::end);
        if (!listeners.isEmpty()) {
            look();
            listeners.forEach(listener -> listener.beat(settings.beat()));
        }
    }

    private void end(Listener listener) {
        listeners.remove(listener);
        listener.end();
    }

    private void look() {
        Map<Mark, Notice> found;
        do {
            found = newer(seen, null);
            found.forEach((mark, notice) -> {
                seen = mark;
                listeners.stream()
                        .filter(listener -> listener.hears(notice))
                        .forEach(listener -> listener.send(notice, mark));
            });
        } while (found.size() == AT_ONCE);
    }

    private Map<Mark, Notice> newer(Mark mark, String username) {
        return inTransaction(() -> {
            var marks = store.after(mark, username, AT_ONCE);
            var newer = new LinkedHashMap<Mark, Notice>();
            if (!marks.isEmpty()) {
                var notices = queries.among(marks.stream().map(Mark::id).toList()).stream()
                        .collect(Collectors.toMap(notice -> notice.id, Function.identity()));
                marks.forEach(one -> newer.put(one, notices.get(one.id())));
            }
            return newer;
        });
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    @PreDestroy
    void stop() {
        looks.shutdownNow();
    }
}
