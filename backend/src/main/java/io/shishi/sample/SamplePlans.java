package io.shishi.sample;

import io.shishi.agency.Agencies;
import io.shishi.agency.AgencyGroup;
import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.plan.Cycle;
import io.shishi.plan.EntryService;
import io.shishi.plan.Indicator;
import io.shishi.plan.IndicatorService;
import io.shishi.plan.MeasureService;
import io.shishi.plan.Mechanism;
import io.shishi.plan.MilestoneTerms;
import io.shishi.plan.MilestonesChange;
import io.shishi.plan.NewIndicator;
import io.shishi.plan.NewMeasure;
import io.shishi.plan.NewPlan;
import io.shishi.plan.NewSection;
import io.shishi.plan.NewTask;
import io.shishi.plan.PartyKind;
import io.shishi.plan.PartyRef;
import io.shishi.plan.Period;
import io.shishi.plan.PlanService;
import io.shishi.plan.ScheduleChange;
import io.shishi.plan.ScheduleService;
import io.shishi.plan.SectionService;
import io.shishi.plan.TaskService;
import io.shishi.sample.SamplePlan.Item;
import io.shishi.sample.SamplePlan.Promise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Writes a sample plan as an office clerk would, and puts it in force. */
@ApplicationScoped
class SamplePlans {

    private final CurrentUser user;
    private final Jurisdictions jurisdictions;
    private final Agencies agencies;
    private final PlanService plans;
    private final SectionService sections;
    private final TaskService tasks;
    private final MeasureService measures;
    private final IndicatorService indicators;
    private final ScheduleService schedules;
    private final EntryService entry;

    SamplePlans(
            CurrentUser user,
            Jurisdictions jurisdictions,
            Agencies agencies,
            PlanService plans,
            SectionService sections,
            TaskService tasks,
            MeasureService measures,
            IndicatorService indicators,
            ScheduleService schedules,
            EntryService entry) {
        this.user = user;
        this.jurisdictions = jurisdictions;
        this.agencies = agencies;
        this.plans = plans;
        this.sections = sections;
        this.tasks = tasks;
        this.measures = measures;
        this.indicators = indicators;
        this.schedules = schedules;
        this.entry = entry;
    }

    @Transactional
    void write(SampleLife life) {
        user.actAs(life.people.office());
        var here = jurisdictions.myId();
        agencies.of(here).forEach(agency -> life.agencies.put(agency.code, agency.id));
        AgencyGroup.<AgencyGroup>list("jurisdiction.id", here).forEach(group -> life.groups.put(group.code, group.id));
        life.planId = plans.create(document(life)).id;
        for (var part : life.plan.sections()) {
            var section = sections.add(life.planId, new NewSection(part.title(), part.level(), null)).id;
            part.tasks().forEach(item -> task(life, section, part.key() + "/" + item.number(), item));
        }
    }

    @Transactional
    void enter(SampleLife life) {
        user.actAs(life.people.office());
        entry.enter(life.planId);
    }

    private static NewPlan document(SampleLife life) {
        var document = life.plan.plan();
        var mechanism = document.mechanism();
        return new NewPlan(
                life.text.fill(document.title(), 1),
                life.year.startsOn().getYear(),
                life.text.fill(document.documentNumber(), 1),
                life.year.startsOn().plusDays(4),
                life.year.startsOn(),
                life.year.endsOn(),
                new Cycle(Period.MONTHLY, SampleYear.DUE_DAY, SampleYear.OPENS_DAYS_BEFORE_END, 10),
                new Mechanism(
                        mechanism.convener(),
                        mechanism.deputyConveners(),
                        life.agencies.get(mechanism.office()),
                        mechanism.supervision(),
                        ids(life, mechanism.members())));
    }

    private void task(SampleLife life, UUID section, String key, Item item) {
        var cooperating = item.cooperating().stream()
                .map(code -> life.groups.containsKey(code)
                        ? new PartyRef(PartyKind.GROUP, life.groups.get(code))
                        : new PartyRef(PartyKind.AGENCY, life.agencies.get(code)))
                .toList();
        var task = tasks.add(
                life.planId,
                new NewTask(
                        section,
                        item.number(),
                        item.category(),
                        item.title(),
                        item.clause(),
                        null,
                        null,
                        ids(life, item.lead()),
                        cooperating));
        life.taskKeys.put(task.id, key);
        item.indicators().forEach(promise -> indicator(life, task.id, key, promise));
    }

    private void indicator(SampleLife life, UUID task, String key, Promise promise) {
        var indicator = indicators.add(
                task,
                new NewIndicator(
                        promise.name(),
                        promise.comparator(),
                        promise.baseline(),
                        promise.target(),
                        false,
                        promise.strict(),
                        promise.unit(),
                        promise.period(),
                        life.year.lastDay(promise.due()),
                        promise.weight(),
                        measure(life, promise),
                        promise.pendingDecider(),
                        null,
                        promise.clauseText(),
                        null,
                        null));
        life.indicators.put(SampleLife.indicatorKey(key, promise.name()), indicator.id);
        stage(life, key, promise, indicator);
        schedule(life, promise, indicator);
    }

    private UUID measure(SampleLife life, Promise promise) {
        var counted = promise.measure();
        if (counted == null) {
            return null;
        }
        return life.measures.computeIfAbsent(counted.usedKey(), key -> measures.add(
                        life.planId,
                        new NewMeasure(
                                counted.name(),
                                counted.unit(),
                                counted.aggregation(),
                                counted.ratio(),
                                counted.numeratorName(),
                                counted.denominatorName(),
                                life.agencies.get(counted.owner())))
                .id);
    }

    private void stage(SampleLife life, String key, Promise promise, Indicator indicator) {
        if (promise.milestones().isEmpty()) {
            return;
        }
        var stages = promise.milestones().stream()
                .map(stage -> new MilestoneTerms(null, stage.name(), stage.weight(), life.year.lastDay(stage.due())))
                .toList();
        schedules
                .stage(indicator.id, new MilestonesChange(stages, null, indicator.version))
                .milestones
                .forEach(stage ->
                        life.milestones.put(SampleLife.milestoneKey(key, promise.name(), stage.name), stage.id));
    }

    private void schedule(SampleLife life, Promise promise, Indicator indicator) {
        if (promise.schedule() != null) {
            var points = SampleSchedule.points(life.plan.schedules().get(promise.schedule()), life.year, promise.due());
            schedules.draw(indicator.id, new ScheduleChange(null, points, null, indicator.version));
        }
    }

    private static List<UUID> ids(SampleLife life, List<String> codes) {
        return codes.stream().map(life.agencies::get).toList();
    }
}
