package io.shishi.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** What happens in a year, laid out beforehand: who hands in what when, who lets it lie, what comes back. */
final class YearCourse {

    /** When a round is reported. */
    record Window(int ordinal, Instant opens, Instant due, Instant closes) {}

    enum Deed {
        OPEN,
        SUBMIT,
        SIGN,
        RETURN,
        ACCEPT,
        CLOSE_ORDER
    }

    /** Something that happens to a report; or, closing orders, to an agency's round. */
    record Event(Instant at, Deed deed, int task, int agency, int round) {}

    private final Random random;
    private final int agencies;
    private final TreeMap<Instant, List<Event>> events = new TreeMap<>();
    private final List<Window> windows;

    YearCourse(Random random, int tasks, int agencies, List<Window> windows) {
        this.random = random;
        this.agencies = agencies;
        this.windows = windows;
        for (var window : windows) {
            for (var task = 0; task < tasks; task++) {
                add(window.opens(), Deed.OPEN, task, window);
                report(task, window);
            }
            for (var agency = 0; agency < agencies; agency++) {
                var at = window.due()
                        .plus(Duration.ofDays(9 + random.nextInt(8)))
                        .plusSeconds(minutes());
                events.computeIfAbsent(at, key -> new ArrayList<>())
                        .add(new Event(at, Deed.CLOSE_ORDER, -1, agency, window.ordinal()));
            }
        }
    }

    static String code(int agency) {
        return "a%02d".formatted(agency);
    }

    static boolean hasHead(int agency) {
        return agency % 4 != 0;
    }

    int agencyOf(int task) {
        return task % agencies;
    }

    Window window(int ordinal) {
        return windows.get(ordinal - 1);
    }

    Collection<Instant> moments() {
        return events.keySet();
    }

    List<Event> at(Instant moment) {
        return events.getOrDefault(moment, List.of());
    }

    List<Event> all() {
        return events.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Event::at))
                .toList();
    }

    private void report(int task, Window window) {
        var way = random.nextInt(100);
        if (way < 15) {
            return;
        }
        var at = way < 35 ? late(window) : early(window);
        add(at, Deed.SUBMIT, task, window);
        if (way >= 80) {
            at = after(at, 5);
            add(at, Deed.RETURN, task, window);
            if (way >= 97) {
                return;
            }
            at = after(at, 9);
            add(at, Deed.SUBMIT, task, window);
        }
        if (hasHead(agencyOf(task))) {
            at = after(at, way % 3 == 0 ? 8 : 1);
            add(at, Deed.SIGN, task, window);
        }
        add(after(at, way % 4 == 0 ? 14 : 3), Deed.ACCEPT, task, window);
    }

    private Instant early(Window window) {
        var days =
                Math.max(1, (int) Duration.between(window.opens(), window.due()).toDays());
        return window.opens().plus(Duration.ofDays(random.nextInt(days))).plusSeconds(minutes());
    }

    private Instant late(Window window) {
        return window.due().plus(Duration.ofDays(random.nextInt(9))).plusSeconds(minutes());
    }

    private Instant after(Instant at, int days) {
        return at.plus(Duration.ofDays(random.nextInt(days + 1))).plusSeconds(minutes());
    }

    /** Some minutes of a day, never on the minute at which reminders go out. */
    private long minutes() {
        return 60L * (10 + random.nextInt(1000)) + 17;
    }

    private void add(Instant at, Deed deed, int task, Window window) {
        events.computeIfAbsent(at, key -> new ArrayList<>())
                .add(new Event(at, deed, task, agencyOf(task), window.ordinal()));
    }
}
