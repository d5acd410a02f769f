package io.shishi.light;

import io.shishi.agency.Agency;
import io.shishi.light.rule.Curve;
import io.shishi.light.rule.CurvePoint;
import io.shishi.light.rule.IndicatorFacts;
import io.shishi.light.rule.IndicatorLight;
import io.shishi.light.rule.LightResult;
import io.shishi.light.rule.LightRules;
import io.shishi.light.rule.WorstLight;
import io.shishi.light.rule.WorstLight.Kind;
import io.shishi.light.rule.WorstLight.Part;
import io.shishi.plan.AgencyRole;
import io.shishi.plan.Plan;
import io.shishi.plan.Section;
import io.shishi.plan.Task;
import io.shishi.shared.time.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that the lights of a plan depend on.
 *
 * @param indicators the facts of each task's indicators, by the ids of both, in the order of the plan
 * @param ends the last days of the rounds
 */
record PlanFacts(
        Plan plan,
        LightRules rules,
        List<Task> tasks,
        Map<UUID, Map<UUID, IndicatorFacts>> indicators,
        List<LocalDate> ends) {

    /** Every light on a day: first the indicators', then those of the wholes they are part of. */
    List<Judged> lights(LocalDate day) {
        var lights = new ArrayList<Judged>();
        var wholes = new ArrayList<Judged>();
        var bySection = new LinkedHashMap<Section, List<Part>>();
        var byAgency = new LinkedHashMap<Agency, List<Part>>();
        var all = new ArrayList<Part>();
        for (var task : tasks) {
            var parts = new ArrayList<Part>();
            indicatorsOf(task).forEach((id, facts) -> {
                var light = light(task, facts, day);
                lights.add(new Judged(id, SubjectKind.INDICATOR, facts.name(), light));
                parts.add(new Part(facts.name(), facts.weight(), light));
            });
            var light = WorstLight.of(parts, Kind.INDICATOR, rules);
            var part = new Part(task.title, task.weight, light);
            wholes.add(new Judged(task.id, SubjectKind.TASK, task.title, light));
            all.add(part);
            bySection
                    .computeIfAbsent(task.section, section -> new ArrayList<>())
                    .add(part);
            leads(task).forEach(agency -> byAgency.computeIfAbsent(agency, one -> new ArrayList<>())
                    .addAll(parts));
        }
        lights.addAll(wholes);
        byAgency.forEach((agency, parts) ->
                lights.add(new Judged(agency.id, SubjectKind.AGENCY, agency.shortName, worst(parts, Kind.INDICATOR))));
        bySection.forEach((section, parts) ->
                lights.add(new Judged(section.id, SubjectKind.SECTION, section.title, worst(parts, Kind.TASK))));
        lights.add(new Judged(plan.id, SubjectKind.PLAN, plan.title, worst(all, Kind.TASK)));
        return lights;
    }

    /** A task that was struck off keeps the lights of that day. */
    private LightResult light(Task task, IndicatorFacts facts, LocalDate day) {
        var closed = task.closedAt == null ? null : Calendar.day(task.closedAt);
        return closed == null || day.isBefore(closed)
                ? IndicatorLight.of(facts, rules, day)
                : IndicatorLight.of(facts.asOf(closed), rules, closed);
    }

    List<CurvePoint> curve(LocalDate today) {
        var parts = tasks.stream()
                .map(task -> new Curve.Part(
                        task.weight, List.copyOf(indicatorsOf(task).values())))
                .toList();
        return Curve.of(parts, ends, today);
    }

    private LightResult worst(List<Part> parts, Kind kind) {
        return WorstLight.of(parts, kind, rules);
    }

    private Map<UUID, IndicatorFacts> indicatorsOf(Task task) {
        return indicators.getOrDefault(task.id, Map.of());
    }

    private static List<Agency> leads(Task task) {
        return task.agencies.stream()
                .filter(it -> it.role == AgencyRole.LEAD && it.agency != null)
                .map(it -> it.agency)
                .toList();
    }
}
