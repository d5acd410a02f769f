package io.shishi.closure;

import io.shishi.agency.Acting;
import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.plan.AgencyRole;
import io.shishi.plan.Task;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Whose application it is. What somebody may not see is not found rather than forbidden. */
@ApplicationScoped
class ClosureAccess {

    private static final List<String> DUTIES = List.of(Role.OFFICE, Role.SUPERVISOR, Role.CONVENER);

    private final ClosureQueries queries;
    private final Jurisdictions jurisdictions;
    private final Acting acting;
    private final CurrentUser user;

    ClosureAccess(ClosureQueries queries, Jurisdictions jurisdictions, Acting acting, CurrentUser user) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.acting = acting;
        this.user = user;
    }

    Closure visible(UUID id) {
        return one(id, jurisdictions.visibleBelow());
    }

    /** To do something with it, if nobody has done so since the caller looked. */
    Closure mine(UUID id, int version) {
        var closure = one(id, "");
        if (closure.version != version) {
            throw Problems.stale();
        }
        return closure;
    }

    List<Closure> ofTask(UUID taskId) {
        return queries.ofTask(taskId, jurisdictions.visiblePath(), jurisdictions.visibleBelow(), seesAll(), agencies());
    }

    /** An agency's people see what the system finds of the tasks that it leads. */
    boolean mayLookThrough(Task task) {
        return seesAll() || leads(task);
    }

    boolean leads(Task task) {
        return task.agencies.stream()
                .anyMatch(party ->
                        party.role == AgencyRole.LEAD && user.agencies().contains(party.agency.code));
    }

    /** Whoever is more than an agency's, or acts for somebody who is. */
    boolean seesAll() {
        return !user.isAgencyOnly() || DUTIES.stream().anyMatch(acting::may);
    }

    /** Whether the next step is the caller's, in their own duty or in that of somebody they act for. */
    boolean isNext(Closure closure) {
        var state = closure.state;
        if (!state.isOpen() || !closure.jurisdiction.code.equals(user.jurisdiction())) {
            return false;
        }
        return state == ClosureState.APPLIED
                ? user.is(Role.SIGNER) && user.agencies().contains(closure.agency.code)
                : acting.may(state.waitsFor());
    }

    /** The states that wait for one of the caller's duties. */
    List<ClosureState> waitingForMe() {
        return Stream.of(ClosureState.values())
                .filter(ClosureState::isOpen)
                .filter(state -> state == ClosureState.APPLIED ? user.is(Role.SIGNER) : acting.may(state.waitsFor()))
                .toList();
    }

    Collection<String> agencies() {
        return user.agencies().isEmpty() ? List.of("") : user.agencies();
    }

    private Closure one(UUID id, String below) {
        return queries.one(id, jurisdictions.visiblePath(), below, seesAll(), agencies()).stream()
                .findFirst()
                .orElseThrow(ClosureProblems::notFound);
    }
}
