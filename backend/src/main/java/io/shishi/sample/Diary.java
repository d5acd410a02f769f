package io.shishi.sample;

import io.shishi.sample.Act.Deed;
import io.shishi.sample.SampleReports.By;
import io.shishi.sample.SampleReports.Event;
import io.shishi.sample.SampleReports.Happening;
import io.shishi.shared.time.Calendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that is done about a sample plan's reports up to now, in the order of time. */
final class Diary {

    private final SamplePlan plan;
    private final SampleReports reports;
    private final SampleYear year;
    private final Instant now;
    private final List<Act> acts = new ArrayList<>();

    private Diary(SamplePlan plan, SampleReports reports, SampleYear year, Instant now) {
        this.plan = plan;
        this.reports = reports;
        this.year = year;
        this.now = now;
    }

    static List<Act> of(SamplePlan plan, SampleReports reports, SampleYear year, Instant now) {
        return new Diary(plan, reports, year, now).write();
    }

    private List<Act> write() {
        plan.tasks().forEach((task, item) -> item.lead().forEach(agency -> {
            for (var round = 1; round < SampleYear.NOW; round++) {
                past(new Page(task, agency, round));
            }
            reports.open(task, agency).ifPresent(open -> present(new Page(task, agency, SampleYear.NOW), open));
        }));
        acts.sort(Comparator.comparing(Act::at));
        return soFar();
    }

    /** What would still lie ahead, just after a round was due, was done in haste a moment ago. */
    private List<Act> soFar() {
        var last = acts.size();
        for (var i = 0; i < last; i++) {
            var latest = now.minusSeconds(last - i);
            if (acts.get(i).at().isAfter(latest)) {
                acts.set(i, acts.get(i).at(latest));
            }
        }
        return List.copyOf(acts);
    }

    /** A report of a round that is over, from its first word to its acceptance. */
    private void past(Page page) {
        var target = page.has(Event.TARGET);
        if (target != null) {
            page.add(page.days.morning(year.firstDay(page.round).plusDays(11)), Deed.REVISE_TARGET, target);
        }
        if (page.has(Event.MISSING) != null) {
            return;
        }
        var day = page.dayOfHandingIn();
        var returned = page.has(Event.RETURNED);
        if (returned != null) {
            page.sendBack(page.signFor(returned, page.handIn(page.days.morning(day.minusDays(2)), returned)), returned);
        }
        if (page.has(Event.RECALLED) != null) {
            page.add(page.handIn(page.days.morning(day), null).plus(Duration.ofMinutes(25)), Deed.RECALL, null);
        }
        var amended = page.has(Event.AMENDED);
        var accepted = page.accept(page.sign(page.handIn(page.days.afternoon(day), amended)));
        if (amended != null) {
            var again =
                    page.days.morning(WorkingDays.next(Calendar.day(accepted).plusDays(amended.days() - 1L)));
            page.add(again, Deed.AMEND, amended);
            page.accept(page.sign(page.handIn(again.plusSeconds(90), null)));
        }
    }

    /** A report of the round that is open, up to where it stands. */
    private void present(Page page, SampleReports.Open open) {
        var written = page.between(Calendar.startOf(year.openDayOfNow()), 62, 80);
        page.write(written, null);
        switch (open.state()) {
            case DRAFT -> {}
            case SUBMITTED -> page.submit(written);
            case SIGNED -> page.sign(page.submit(written));
            case ACCEPTED -> page.add(page.between(page.sign(page.submit(written)), 30, 60), Deed.ACCEPT, null);
            case RETURNED -> {
                var waiting = page.submit(written);
                var signed = open.by() == By.OFFICE ? page.sign(waiting) : waiting;
                page.sendBack(page.between(signed, 40, 70), open.by(), open.note());
            }
        }
    }

    /** One report of one round. */
    private final class Page {

        private final String task;
        private final String agency;
        private final int round;
        private final WorkingDays days;

        private Page(String task, String agency, int round) {
            this.task = task;
            this.agency = agency;
            this.round = round;
            this.days = new WorkingDays(plan.jurisdiction().code() + task + agency + round);
        }

        private Happening has(Event event) {
            return reports.happening(task, agency, round, event).orElse(null);
        }

        /** Most hand in within the last days before it is due. */
        private LocalDate dayOfHandingIn() {
            var due = year.dueDay(round);
            var late = has(Event.LATE);
            if (late != null) {
                return due.plusDays(late.days());
            }
            return WorkingDays.onOrBefore(
                    due.minusDays(days.between(0, 3)), year.lastDay(round).plusDays(2));
        }

        /** Written, with its evidence, and submitted; wrong at first where the happening says what stood there. */
        private Instant handIn(Instant at, Happening wrong) {
            write(at, wrong);
            reports.happenings(task, agency, round, Event.EVIDENCE)
                    .filter(evidence -> acts.stream().noneMatch(act -> act.happening() == evidence))
                    .forEach(evidence -> add(at.plusSeconds(20), Deed.ATTACH, evidence));
            return submit(at);
        }

        private void write(Instant at, Happening wrong) {
            add(at, Deed.WRITE, wrong);
        }

        private Instant submit(Instant written) {
            return add(written.plusSeconds(40), Deed.SUBMIT, null);
        }

        private Instant sign(Instant submitted) {
            return plan.agency(agency).hasSigner()
                    ? add(submitted.plus(Duration.ofMinutes(days.between(6, 110))), Deed.SIGN, null)
                    : submitted;
        }

        /** The office sees it only once it is signed. */
        private Instant signFor(Happening returned, Instant submitted) {
            return returned.by() == By.OFFICE ? sign(submitted) : submitted;
        }

        private void sendBack(Instant waiting, Happening returned) {
            sendBack(days.morning(Calendar.day(waiting).plusDays(1)), returned.by(), returned.note());
        }

        private void sendBack(Instant at, By by, String note) {
            acts.add(new Act(at, Deed.SEND_BACK, task, agency, round, null, by, note));
        }

        /** The office looks through them once they were due, within two working days. */
        private Instant accept(Instant waiting) {
            var handedIn = Calendar.day(waiting);
            var due = year.dueDay(round);
            var day = WorkingDays.next(handedIn.isAfter(due) ? handedIn : due);
            return add(days.morning(days.between(0, 2) == 0 ? WorkingDays.next(day) : day), Deed.ACCEPT, null);
        }

        /** Somewhere between then and now, in percent of the way; in working hours where there are any. */
        private Instant between(Instant then, int from, int to) {
            var way = Duration.between(then, now);
            var moment = then.plus(way.multipliedBy(days.between(from, to)).dividedBy(100));
            var atWork = days.atWork(Calendar.day(moment));
            return atWork.isAfter(then) && atWork.isBefore(now) ? atWork : moment;
        }

        private Instant add(Instant at, Deed deed, Happening happening) {
            acts.add(new Act(at, deed, task, agency, round, happening, null, null));
            return at;
        }
    }
}
