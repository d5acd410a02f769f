package io.shishi.plan;

import java.util.List;

/** Everything a plan is made of, in its order. */
record WholePlan(
        Plan plan, List<Section> sections, List<Task> tasks, List<Measure> measures, List<Indicator> indicators) {

    List<Task> tasksOf(Section section) {
        return tasks.stream().filter(task -> task.section.id.equals(section.id)).toList();
    }

    List<Indicator> indicatorsOf(Task task) {
        return indicators.stream()
                .filter(indicator -> indicator.task.id.equals(task.id))
                .toList();
    }

    MeasureUses uses() {
        return new MeasureUses(indicators.stream()
                .filter(indicator -> indicator.measure != null)
                .map(MeasureUse::of)
                .toList());
    }
}
