package io.shishi.light;

import static java.util.stream.Collectors.toCollection;

import io.shishi.light.rule.MilestoneFact;
import io.shishi.light.rule.Promise;
import io.shishi.light.rule.ScheduleCheck;
import io.shishi.light.rule.ScheduleTemplate;
import io.shishi.plan.Indicator;
import io.shishi.plan.SchedulePoint;
import io.shishi.plan.ScheduleRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Draws and judges a plan's schedules by the rules that lights go by. */
@ApplicationScoped
class PlanSchedules implements ScheduleRules {

    @Override
    public Set<String> templates() {
        return Stream.of(ScheduleTemplate.values()).map(Enum::name).collect(toCollection(LinkedHashSet::new));
    }

    @Override
    public String usual(Indicator indicator) {
        return ScheduleTemplate.usual(promise(indicator)).name();
    }

    @Override
    public List<SchedulePoint> draw(String template, Indicator indicator) {
        var stages = indicator.stages().stream()
                .map(stage -> new MilestoneFact(stage.name, stage.weight, stage.dueOn, stage.doneOn))
                .toList();
        return ScheduleTemplate.valueOf(template)
                .draw(indicator.plan.startsOn, indicator.dueOn, stages)
                .points();
    }

    @Override
    public List<String> complaints(List<SchedulePoint> points, LocalDate starts, LocalDate ends) {
        return ScheduleCheck.complaints(points, starts, ends).stream()
                .map(complaint -> complaint.zh())
                .toList();
    }

    private static Promise promise(Indicator indicator) {
        return new Promise(
                indicator.comparator,
                indicator.measure == null ? null : indicator.measure.aggregation,
                indicator.baseline,
                indicator.target,
                indicator.exact,
                indicator.strict,
                indicator.unit,
                indicator.period,
                indicator.dueOn);
    }
}
