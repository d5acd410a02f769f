package io.shishi.plan;

import io.shishi.shared.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/** The milestones an indicator is to have, checked against those it has. */
final class Stages {

    private final Indicator indicator;
    private final List<MilestoneTerms> terms;
    private final List<Milestone> stages = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    private Stages(Indicator indicator, List<MilestoneTerms> terms) {
        this.indicator = indicator;
        this.terms = terms;
    }

    static Stages of(Indicator indicator, List<MilestoneTerms> terms) {
        return new Stages(indicator, terms);
    }

    /** Changes the milestones of a promise; in force only what may still change. */
    void give() {
        find();
        if (indicator.plan.status == PlanStatus.IN_FORCE) {
            keep();
        }
        apply();
    }

    /** Gives milestones to a promise that just became a deliverable. */
    void begin() {
        find();
        apply();
    }

    private void find() {
        for (var i = 0; i < terms.size(); i++) {
            find("milestones[" + i + "]", terms.get(i));
        }
        if (!violations.isEmpty()) {
            throw PlanProblems.invalid(violations);
        }
    }

    private void apply() {
        for (var i = 0; i < terms.size(); i++) {
            stages.get(i)
                    .change(
                            terms.get(i).name(),
                            terms.get(i).weight(),
                            terms.get(i).dueOn());
        }
        indicator.stages(stages);
    }

    private void find(String field, MilestoneTerms stage) {
        var known = indicator.milestones.stream()
                .filter(one -> one.id != null && one.id.equals(stage.id()))
                .findFirst();
        if (stage.id() != null && (known.isEmpty() || stages.contains(known.get()))) {
            violations.add(new Violation(field + ".id", "须为这个指标的一个节点，且只出现一次"));
        }
        if (stage.dueOn().isBefore(indicator.plan.startsOn) || stage.dueOn().isAfter(indicator.dueOn)) {
            violations.add(new Violation(
                    field + ".dueOn", "节点日期须在 " + indicator.plan.startsOn + " 至 " + indicator.dueOn + " 之内"));
        }
        stages.add(known.orElseGet(() -> new Milestone(indicator, 0, stage.name(), stage.weight(), stage.dueOn())));
    }

    /** In force the stages themselves stay; a day may move while the stage is not done. */
    private void keep() {
        if (!stages.equals(indicator.stages())) {
            violations.add(new Violation("milestones", "须是原有的全部节点，按原有顺序"));
        }
        for (var i = 0; i < stages.size() && violations.isEmpty(); i++) {
            var stage = stages.get(i);
            if (stage.weight.compareTo(terms.get(i).weight()) != 0) {
                violations.add(new Violation("milestones[" + i + "].weight", "方案执行中，权重不能再改"));
            }
            if (stage.doneOn != null && !stage.dueOn.equals(terms.get(i).dueOn())) {
                violations.add(new Violation("milestones[" + i + "].dueOn", "已完成的节点不能再改日期"));
            }
        }
        if (!violations.isEmpty()) {
            throw IndicatorProblems.milestonesFixed(violations);
        }
    }
}
