package io.shishi.paper.clock;

import io.shishi.identity.Role;
import io.shishi.paper.rule.Phase;
import io.shishi.paper.rule.Waiting;
import io.shishi.plan.PlanStatus;
import io.shishi.plan.TaskStatus;
import io.shishi.progress.ReportStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a report stands.
 *
 * @param returnedAt when it was last returned, or asked to be amended
 * @param signerWaits whether somebody is there to sign it who has not written it
 * @param blocked whether its task waits for a higher level
 * @param ordered whether an order about it is open
 */
record ReportMatter(
        UUID reportId,
        UUID jurisdictionId,
        UUID planId,
        PlanStatus plan,
        UUID roundId,
        int round,
        Instant openedAt,
        Instant dueAt,
        Instant closesAt,
        UUID taskId,
        String taskNumber,
        String taskTitle,
        TaskStatus task,
        UUID agencyId,
        String agency,
        int revision,
        ReportStatus status,
        Instant supersededAt,
        String author,
        Instant submittedAt,
        Instant signedAt,
        Instant returnedAt,
        boolean signerWaits,
        boolean blocked,
        boolean ordered)
        implements Matter {

    @Override
    public UUID addresseeId() {
        return null;
    }

    @Override
    public UUID paperId() {
        return null;
    }

    @Override
    public boolean isForHead() {
        return false;
    }

    @Override
    public String asker() {
        return Role.OFFICE;
    }

    @Override
    public String title() {
        return "第%d期 %s %s".formatted(round, taskNumber, taskTitle);
    }

    @Override
    public Optional<Waiting> waiting(Instant begunAt) {
        if (plan != PlanStatus.IN_FORCE || task != TaskStatus.ACTIVE || supersededAt != null || openedAt == null) {
            return Optional.empty();
        }
        return switch (status) {
            case DRAFT ->
                Optional.of(
                        revision > 1 ? Waiting.returned(returnedAt, null) : Waiting.report(begunAt, dueAt, closesAt));
            case RETURNED -> Optional.of(Waiting.returned(returnedAt, revision > 1 ? null : dueAt));
            case SUBMITTED ->
                Optional.of(Waiting.lying(signerWaits ? Phase.SIGNATURE_LIES : Phase.REVIEW_LIES, submittedAt));
            case SIGNED -> Optional.of(Waiting.lying(Phase.REVIEW_LIES, signedAt));
            case ACCEPTED -> Optional.empty();
        };
    }
}
