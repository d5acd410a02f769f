package io.shishi.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.shishi.identity.Actor;
import io.shishi.identity.CurrentUser;
import io.shishi.light.DailyLights;
import io.shishi.paper.clock.Sweep;
import io.shishi.progress.Report;
import io.shishi.progress.Round;
import io.shishi.progress.RoundChange;
import io.shishi.progress.RoundService;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.MovableClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Lives the sample plans through, day by day, from the day they were written until now. What a plan's people do on one
 * day is one transaction, so that its lights are judged once a day and not after each deed.
 */
@ApplicationScoped
class SampleHistory {

    private static final Actor SYSTEM = Actor.of("system", "系统", null, Set.of());
    private static final Duration CLOCKS_STRIKE = Duration.ofMinutes(8 * 60 + 31);
    private static final Duration UNREAD = Duration.ofDays(5);
    /** Reminders of so many rounds are in the record: enough to see how they went, and loaded in half the time. */
    private static final int REMEMBERED = 3;

    private static final Duration WORK_BEGINS = Duration.ofMinutes(8 * 60 + 20);

    private final SamplePlaces places;
    private final SamplePlans plans;
    private final SampleWork work;
    private final SamplePapers papers;
    private final RoundService rounds;
    private final DailyLights lights;
    private final Sweep sweep;
    private final CurrentUser user;
    private final MovableClock clock;
    private final EntityManager entities;

    SampleHistory(
            SamplePlaces places,
            SamplePlans plans,
            SampleWork work,
            SamplePapers papers,
            RoundService rounds,
            DailyLights lights,
            Sweep sweep,
            CurrentUser user,
            MovableClock clock,
            EntityManager entities) {
        this.places = places;
        this.plans = plans;
        this.work = work;
        this.papers = papers;
        this.rounds = rounds;
        this.lights = lights;
        this.sweep = sweep;
        this.user = user;
        this.clock = clock;
        this.entities = entities;
    }

    void live(List<SampleLife> lives, Instant now) {
        lives.forEach(this::begin);
        calendar(lives, now).forEach((day, deeds) -> {
            dawn(lives, day);
            if (day.isAfter(lives.getFirst().year.openDay(SampleYear.NOW - REMEMBERED))) {
                remind(day, now);
            }
            deeds.forEach(Runnable::run);
        });
        read(now);
    }

    private void begin(SampleLife life) {
        clock.standAt(Calendar.startOf(life.year.startsOn().plusDays(4)).plus(WORK_BEGINS));
        places.setUp(life.plan, life.people);
        clock.standAt(clock.instant().plusSeconds(3600));
        plans.write(life);
        clock.standAt(clock.instant().plusSeconds(3600));
        plans.enter(life);
    }

    /** What is done on which day; also the days on which nobody does anything but a round opens, and today. */
    private TreeMap<LocalDate, List<Runnable>> calendar(List<SampleLife> lives, Instant now) {
        var calendar = new TreeMap<LocalDate, List<Runnable>>();
        var today = Calendar.day(now);
        var year = lives.getFirst().year;
        for (var round = 1; round < SampleYear.NOW; round++) {
            calendar.put(year.openDay(round), new ArrayList<>());
        }
        calendar.putIfAbsent(year.openDayOfNow(), new ArrayList<>());
        calendar.putIfAbsent(today, new ArrayList<>());
        for (var life : lives) {
            on(calendar, year.openDayOfNow().minusDays(1)).add(() -> openEarly(life, year.openDayOfNow()));
            Diary.of(life.plan, life.reports, year, now).stream()
                    .collect(Collectors.groupingBy(act -> Calendar.day(act.at())))
                    .forEach((day, acts) -> on(calendar, day).add(() -> perform(life, acts)));
            PaperDiary.of(life.story, year, now)
                    .forEach(entry -> on(calendar, Calendar.day(entry.at())).add(() -> perform(life, entry)));
        }
        return calendar;
    }

    private static List<Runnable> on(TreeMap<LocalDate, List<Runnable>> calendar, LocalDate day) {
        return calendar.computeIfAbsent(day, it -> new ArrayList<>());
    }

    /** The passing of days: rounds open, and the days since the last one get their lights. */
    private void dawn(List<SampleLife> lives, LocalDate day) {
        clock.standAt(Calendar.startOf(day).plusSeconds(1));
        user.actAs(SYSTEM);
        if (rounds.openDue(clock.instant()) > 0) {
            lives.forEach(this::findReports);
        }
        lights.catchUp();
    }

    /** In the morning people are reminded of what is due. */
    private void remind(LocalDate day, Instant now) {
        var morning = Calendar.startOf(day).plus(CLOCKS_STRIKE);
        clock.standAt(morning.isAfter(now) ? now : morning);
        sweep.run(clock.instant());
    }

    /** What people were told long ago they have read. */
    private void read(Instant now) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update notice set read_at = coalesce(read_at, at), mail_at = null where at < :long_ago")
                .setParameter("long_ago", now.minus(UNREAD))
                .executeUpdate());
    }

    private void findReports(SampleLife life) {
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery(
                        "from Report r join fetch r.agency join fetch r.round o where r.plan.id = :plan and r.revision = 1"
                                + " and o.ordinal = (select max(x.ordinal) from Round x where x.plan.id = :plan"
                                + " and x.openedAt is not null)",
                        Report.class)
                .setParameter("plan", life.planId)
                .getResultList()
                .forEach(report -> life.reportIds.put(
                        SampleLife.reportKey(
                                life.taskKeys.get(report.task.id), report.agency.code, report.round.ordinal),
                        report.id)));
    }

    private void openEarly(SampleLife life, LocalDate day) {
        clock.standAt(Calendar.startOf(day.minusDays(1)).plus(WORK_BEGINS));
        user.actAs(life.people.office());
        Round round = QuarkusTransaction.requiringNew()
                .call(() -> Round.<Round>find("plan.id = ?1 and ordinal = ?2", life.planId, SampleYear.NOW)
                        .firstResult());
        rounds.move(
                round.id,
                new RoundChange(
                        Calendar.local(Calendar.startOf(day)),
                        Calendar.local(round.dueAt),
                        Calendar.local(round.closesAt),
                        round.version));
    }

    private void perform(SampleLife life, PaperDiary.Entry entry) {
        clock.standAt(entry.at());
        QuarkusTransaction.requiringNew().run(() -> papers.perform(life, entry));
    }

    /** The services say when to write; to look for changes before each of their queries as well would take longer. */
    private void perform(SampleLife life, List<Act> acts) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.setFlushMode(FlushModeType.COMMIT);
            acts.forEach(act -> {
                clock.standAt(act.at());
                work.perform(life, act);
                entities.flush();
                entities.clear();
            });
        });
    }
}
