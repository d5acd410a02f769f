package io.shishi.sample;

import io.shishi.plan.Authority;
import io.shishi.plan.Indicator;
import io.shishi.plan.TargetChange;
import io.shishi.plan.TargetService;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Moves a due date, as the document says that orders it. */
@ApplicationScoped
class SampleTargets {

    private final TargetService targets;

    SampleTargets(TargetService targets) {
        this.targets = targets;
    }

    @Transactional
    void revise(SampleLife life, Act act) {
        var happening = act.happening();
        var authority = happening.authority();
        Indicator indicator =
                Indicator.findById(life.indicators.get(SampleLife.indicatorKey(act.task(), happening.indicator())));
        targets.revise(
                indicator.id,
                new TargetChange(
                        null,
                        null,
                        null,
                        life.year.lastDay(happening.due()),
                        null,
                        null,
                        null,
                        null,
                        life.text.fill(happening.reason(), act.round()),
                        new Authority(
                                authority.title(),
                                life.text.fill(authority.number(), act.round()),
                                Calendar.day(act.at()).minusDays(3)),
                        indicator.version));
    }
}
