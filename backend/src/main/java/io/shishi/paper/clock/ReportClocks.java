package io.shishi.paper.clock;

import io.shishi.plan.PlanArchived;
import io.shishi.plan.PlanChanged;
import io.shishi.plan.TaskCancelled;
import io.shishi.progress.ReportAccepted;
import io.shishi.progress.ReportAmended;
import io.shishi.progress.ReportRecalled;
import io.shishi.progress.ReportReturned;
import io.shishi.progress.ReportSigned;
import io.shishi.progress.ReportSubmitted;
import io.shishi.progress.RoundMoved;
import io.shishi.progress.RoundOpened;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Whatever moves a report moves its clock, in the same transaction. */
@ApplicationScoped
class ReportClocks {

    /** After the others have done what they do about it: a changed plan first gives its leaders their reports. */
    private static final int LAST = Interceptor.Priority.APPLICATION + 900;

    private final ReportMatterQueries queries;
    private final Clocks clocks;
    private final EntityManager entities;

    ReportClocks(ReportMatterQueries queries, Clocks clocks, EntityManager entities) {
        this.queries = queries;
        this.clocks = clocks;
        this.entities = entities;
    }

    void opened(@Observes RoundOpened event) {
        follow(event.roundId());
    }

    void moved(@Observes RoundMoved event) {
        follow(event.roundId());
    }

    void submitted(@Observes ReportSubmitted event) {
        followReport(event.reportId());
    }

    void recalled(@Observes ReportRecalled event) {
        followReport(event.reportId());
    }

    void signed(@Observes ReportSigned event) {
        followReport(event.reportId());
    }

    void returned(@Observes ReportReturned event) {
        followReport(event.reportId());
    }

    void accepted(@Observes ReportAccepted event) {
        followReport(event.reportId());
    }

    void amended(@Observes ReportAmended event) {
        followReport(event.reportId());
    }

    void cancelled(@Observes TaskCancelled event) {
        entities.flush();
        clocks.follow(queries.ofTask(event.taskId()));
    }

    void archived(@Observes PlanArchived event) {
        entities.flush();
        clocks.follow(queries.ofPlan(event.planId()));
    }

    void changed(@Observes @Priority(LAST) PlanChanged event) {
        entities.flush();
        clocks.follow(queries.ofPlan(event.planId()));
    }

    private void follow(UUID roundId) {
        entities.flush();
        clocks.follow(queries.ofRound(roundId));
    }

    private void followReport(UUID reportId) {
        entities.flush();
        clocks.follow(queries.of(List.of(reportId)));
    }
}
