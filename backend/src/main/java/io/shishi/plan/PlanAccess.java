package io.shishi.plan;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/**
 * Plans and their parts as far as the caller may see them. Visible is what lies in the caller's jurisdiction, and below
 * it for a viewer; drafts only for the office, the conveners and supervision. Mine is what lies in the caller's own
 * jurisdiction: the only place to change anything. Whatever else exists is not found rather than forbidden.
 */
@ApplicationScoped
public class PlanAccess {

    private static final UUID NONE = new UUID(0, 0);

    private final PlanAccessQueries queries;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final EntityManager entities;

    PlanAccess(PlanAccessQueries queries, Jurisdictions jurisdictions, CurrentUser user, EntityManager entities) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.entities = entities;
    }

    /** The plan with its jurisdiction; one statement, like all of these. */
    public Plan visible(UUID planId) {
        return one(queries.plan(planId, path(), below(), drafts()), PlanProblems.notFound());
    }

    public Plan mine(UUID planId) {
        return one(queries.plan(planId, path(), "", drafts()), PlanProblems.notFound());
    }

    /** The task with its section, plan and jurisdiction. */
    public Task visibleTask(UUID id) {
        return one(queries.task(id, path(), below(), drafts()), PlanProblems.taskNotFound());
    }

    public Task myTask(UUID id) {
        return one(queries.task(id, path(), "", drafts()), PlanProblems.taskNotFound());
    }

    /** The indicator with its task, plan, jurisdiction and measure. */
    public Indicator visibleIndicator(UUID id) {
        return one(queries.indicator(id, path(), below(), drafts()), PlanProblems.indicatorNotFound());
    }

    public Indicator myIndicator(UUID id) {
        return one(queries.indicator(id, path(), "", drafts()), PlanProblems.indicatorNotFound());
    }

    /** The measure with its plan, jurisdiction and owner. */
    public Measure visibleMeasure(UUID id) {
        return one(queries.measure(id, path(), below(), drafts()), PlanProblems.measureNotFound());
    }

    public Measure myMeasure(UUID id) {
        return one(queries.measure(id, path(), "", drafts()), PlanProblems.measureNotFound());
    }

    /** My plan, locked, so that what it is made of is changed by one person at a time. */
    Plan editing(UUID planId) {
        return lock(mine(planId));
    }

    Plan lock(Plan plan) {
        entities.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        return plan;
    }

    Section mySection(UUID id) {
        return one(queries.section(id, path(), "", drafts()), PlanProblems.sectionNotFound());
    }

    private String path() {
        return jurisdictions.visiblePath();
    }

    private String below() {
        return jurisdictions.visibleBelow();
    }

    /** For queries of lists: the one jurisdiction whose drafts the caller reads, or an id that nothing has. */
    UUID drafts() {
        var reads = user.is(Role.OFFICE) || user.is(Role.CONVENER) || user.is(Role.SUPERVISOR);
        return reads ? jurisdictions.myId() : NONE;
    }

    private static <T> T one(List<T> found, RuntimeException otherwise) {
        if (found.isEmpty()) {
            throw otherwise;
        }
        return found.getFirst();
    }
}
