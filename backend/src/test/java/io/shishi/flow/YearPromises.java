package io.shishi.flow;

import io.shishi.paper.PaperKind;
import io.shishi.paper.Rung;
import io.shishi.paper.rule.DispatchRules;
import io.shishi.paper.rule.Ladder;
import io.shishi.paper.rule.Phase;
import io.shishi.paper.rule.Step;
import io.shishi.paper.rule.Waiting;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.WorkingDays;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the rules promise of the course of a year: worked out by the rules alone, without clocks or a database. */
final class YearPromises {

    private final YearCourse course;
    private final DispatchRules rules;
    private final WorkingDays days;
    private final Instant end;
    private final List<String> promised = new ArrayList<>();
    private final Set<Key> editable = new HashSet<>();
    private final List<Order> orders = new ArrayList<>();

    YearPromises(YearCourse course, DispatchRules rules, WorkingDays days, Instant end) {
        this.course = course;
        this.rules = rules;
        this.days = days;
        this.end = end;
    }

    static String line(String what, String step, Instant at) {
        return "%s %s %s".formatted(Calendar.local(at).toLocalDateTime(), what, step);
    }

    /** A report. */
    private record Key(int task, int round) {}

    /** A step of a report that would be taken if no order about it is open then. */
    private record Candidate(Key key, int agency, Waiting waiting, Step step) {}

    /** An order about an agency's reports of a round. */
    private static final class Order {
        final int agency;
        final int round;
        final Set<Key> about;
        final Instant issued;

        Order(int agency, int round, Set<Key> about, Instant issued) {
            this.agency = agency;
            this.round = round;
            this.about = about;
            this.issued = issued;
        }
    }

    List<String> all() {
        var candidates = candidates();
        var events = new ArrayList<>(course.all());
        while (!candidates.isEmpty() || !events.isEmpty()) {
            var step = candidates.isEmpty()
                    ? Instant.MAX
                    : candidates.getFirst().step().at();
            var event = events.isEmpty() ? Instant.MAX : events.getFirst().at();
            if (!step.isAfter(event)) {
                var now = candidates.stream()
                        .takeWhile(one -> one.step().at().equals(step))
                        .toList();
                candidates.subList(0, now.size()).clear();
                take(now, step);
            } else {
                happens(events.removeFirst());
            }
        }
        orders.forEach(order -> close(order, end));
        return promised;
    }

    /** All steps of all waits of all reports, in order of time. */
    private List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        var since = new HashMap<Key, YearCourse.Event>();
        for (var event : course.all()) {
            if (event.deed() == YearCourse.Deed.CLOSE_ORDER) {
                continue;
            }
            var key = new Key(event.task(), event.round());
            var before = since.put(key, event);
            if (before != null) {
                candidates.addAll(steps(key, before, event.at()));
            }
        }
        since.forEach((key, event) -> candidates.addAll(steps(key, event, end)));
        candidates.sort(Comparator.comparing(one -> one.step().at()));
        return candidates;
    }

    private List<Candidate> steps(Key key, YearCourse.Event event, Instant until) {
        var window = course.window(key.round());
        var head = YearCourse.hasHead(event.agency());
        var waiting =
                switch (event.deed()) {
                    case OPEN -> Waiting.report(event.at(), window.due(), window.closes());
                    case SUBMIT -> Waiting.lying(head ? Phase.SIGNATURE_LIES : Phase.REVIEW_LIES, event.at());
                    case SIGN -> Waiting.lying(Phase.REVIEW_LIES, event.at());
                    case RETURN -> Waiting.returned(event.at(), window.due());
                    default -> null;
                };
        return waiting == null
                ? List.of()
                : new Ladder(waiting, rules, days)
                        .between(event.at(), until.isBefore(end) ? until : end).stream()
                                .map(step -> new Candidate(key, event.agency(), waiting, step))
                                .toList();
    }

    private void take(List<Candidate> now, Instant at) {
        var climbing = new HashMap<String, List<Candidate>>();
        for (var one : now) {
            if (one.waiting().phase().isDuty() && isOrdered(one.key())) {
                continue;
            }
            promised.add(line(
                    "report %d/%d".formatted(one.key().task(), one.key().round()),
                    one.step().code(),
                    at));
            if (one.step().isRung()) {
                climbing.computeIfAbsent(one.agency() + "/" + one.key().round(), key -> new ArrayList<>())
                        .add(one);
            }
        }
        climbing.values()
                .forEach(late -> orders.add(new Order(
                        late.getFirst().agency(),
                        late.getFirst().key().round(),
                        Set.copyOf(late.stream().map(Candidate::key).toList()),
                        at)));
    }

    private boolean isOrdered(Key key) {
        return orders.stream().anyMatch(order -> order.about.contains(key));
    }

    private void happens(YearCourse.Event event) {
        var key = new Key(event.task(), event.round());
        switch (event.deed()) {
            case OPEN, RETURN -> editable.add(key);
            case SUBMIT -> {
                editable.remove(key);
                closeAll(
                        order -> order.about.contains(key)
                                && order.about.stream().noneMatch(editable::contains),
                        event.at());
            }
            case CLOSE_ORDER ->
                closeAll(order -> order.agency == event.agency() && order.round == event.round(), event.at());
            default -> {}
        }
    }

    private void closeAll(Predicate<Order> which, Instant at) {
        var over = orders.stream().filter(which).toList();
        over.forEach(order -> close(order, at));
        orders.removeAll(over);
    }

    /** What its own clock has promised of an order by the time it is over. */
    private void close(Order order, Instant at) {
        var day = Calendar.day(order.issued);
        var due = WorkingDays.endOf(days.plus(day, rules.daysOf(PaperKind.ORDER)));
        var signBy = WorkingDays.endOf(days.plus(day, rules.paperSignDays()));
        var waiting = new Waiting(Phase.PAPER_UNSIGNED, order.issued, signBy, due, null, Rung.ORANGE);
        new Ladder(waiting, rules, days)
                .between(order.issued, at)
                .forEach(step ->
                        promised.add(line("order to " + YearCourse.code(order.agency), step.code(), step.at())));
    }
}
