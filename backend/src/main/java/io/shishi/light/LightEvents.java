package io.shishi.light;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.shishi.plan.PlanChanged;
import io.shishi.plan.PlanEntered;
import io.shishi.plan.TargetRevised;
import io.shishi.plan.TaskCancelled;
import io.shishi.progress.ReportAccepted;
import io.shishi.progress.ReportRecalled;
import io.shishi.progress.ReportReturned;
import io.shishi.progress.ReportSubmitted;
import io.shishi.progress.RoundMoved;
import io.shishi.progress.RoundOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;

/** Whatever can change a light. The lights follow when it is certain, before the one who did it is answered. */
@ApplicationScoped
class LightEvents {

    private final StalePlans stale;
    private final LightService lights;
    private final LightRuleQueries rules;
    private final Event<LightsStale> event;

    LightEvents(StalePlans stale, LightService lights, LightRuleQueries rules, Event<LightsStale> event) {
        this.stale = stale;
        this.lights = lights;
        this.rules = rules;
        this.event = event;
    }

    void changed(@Observes PlanChanged event) {
        stale(event.planId());
    }

    void entered(@Observes PlanEntered event) {
        stale(event.planId());
    }

    void revised(@Observes TargetRevised event) {
        stale(event.planId());
    }

    void cancelled(@Observes TaskCancelled event) {
        stale(event.planId());
    }

    void submitted(@Observes ReportSubmitted event) {
        stale(event.planId());
    }

    void recalled(@Observes ReportRecalled event) {
        stale(event.planId());
    }

    void returned(@Observes ReportReturned event) {
        stale(event.planId());
    }

    void accepted(@Observes ReportAccepted event) {
        stale(event.planId());
    }

    void opened(@Observes RoundOpened event) {
        stale(event.planId());
    }

    void moved(@Observes RoundMoved event) {
        stale(event.planId());
    }

    void ruled(@Observes LightRulesChanged event) {
        rules.plans(event.jurisdictionId()).forEach(this::stale);
    }

    void judge(@Observes(during = TransactionPhase.AFTER_SUCCESS) LightsStale event) {
        lights.judge(event.planId());
    }

    private void stale(UUID planId) {
        if (!QuarkusTransaction.isActive() || stale.add(planId)) {
            event.fire(new LightsStale(planId));
        }
    }
}
