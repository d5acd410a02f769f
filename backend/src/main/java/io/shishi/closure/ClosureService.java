package io.shishi.closure;

import io.shishi.agency.Acting;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.inspection.check.CheckOrder;
import io.shishi.inspection.check.Checks;
import io.shishi.plan.TaskClosings;
import io.shishi.progress.ReviewService;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What is decided about an application: signed, accepted, approved, struck off; or sent back with a reason. */
@ApplicationScoped
public class ClosureService {

    private static final int LONGEST_REASON = 500;

    private final ClosureAccess access;
    private final ClosureSteps steps;
    private final ClosureNumbers numbers;
    private final ClosureNotices notices;
    private final FoundQueries found;
    private final Checks checks;
    private final TaskClosings closings;
    private final ReviewService reviews;
    private final Acting acting;
    private final CurrentUser user;
    private final Clock clock;

    ClosureService(
            ClosureAccess access,
            ClosureSteps steps,
            ClosureNumbers numbers,
            ClosureNotices notices,
            FoundQueries found,
            Checks checks,
            TaskClosings closings,
            ReviewService reviews,
            Acting acting,
            CurrentUser user,
            Clock clock) {
        this.access = access;
        this.steps = steps;
        this.numbers = numbers;
        this.notices = notices;
        this.found = found;
        this.checks = checks;
        this.closings = closings;
        this.reviews = reviews;
        this.acting = acting;
        this.user = user;
        this.clock = clock;
    }

    public Closure sign(UUID id, ClosureDeed deed) {
        var closure = access.mine(id, deed.version());
        closure.requireWaiting(ClosureState.APPLIED);
        if (!user.is(Role.SIGNER) || !user.agencies().contains(closure.agency.code)) {
            throw ClosureProblems.notYours(closure.state);
        }
        return steps.pass(closure, StepKind.SIGNATURE, ClosureState.SIGNED, doer(Role.SIGNER, closure), deed.note());
    }

    public Closure accept(UUID id, ClosureDeed deed) {
        return decide(id, deed, ClosureState.SIGNED, StepKind.ACCEPTANCE, ClosureState.OFFICE);
    }

    /** Not before what it ordered to be checked has been checked. */
    public Closure approve(UUID id, ClosureDeed deed) {
        var pending =
                found.checks(id).stream().filter(check -> check.state.isOpen()).count();
        if (pending > 0) {
            access.mine(id, deed.version()).requireWaiting(ClosureState.OFFICE);
            throw ClosureProblems.checkPending(pending);
        }
        return decide(id, deed, ClosureState.OFFICE, StepKind.APPROVAL, ClosureState.SUPERVISION);
    }

    /** Somebody of supervision has a look first; until they have, the application stays where it is. */
    public Closure orderCheck(UUID id, ClosureCheckOrder body) {
        var closure = access.mine(id, body.version());
        closure.requireWaiting(ClosureState.OFFICE);
        requireStep(closure, body.onBehalfOf());
        var doer = doer(Role.SUPERVISOR, closure);
        var reason = body.reason().strip();
        var check = checks.order(new CheckOrder(closure.task.id, id, body.assignee(), body.visitBy(), reason));
        steps.take(closure, StepKind.CHECK, ClosureState.OFFICE, doer, check.assigneeName + "：" + reason);
        return closure;
    }

    public Closure strikeOff(UUID id, ClosureDeed deed) {
        var closure = waiting(id, deed, ClosureState.SUPERVISION);
        var doer = doer(Role.CONVENER, closure);
        steps.requireFits(closure);
        var now = clock.instant();
        var year = Calendar.day(now).getYear();
        closure.number(year, numbers.take(closure.jurisdiction.id, year), now);
        steps.take(closure, StepKind.STRIKE_OFF, ClosureState.STRUCK_OFF, doer, deed.note());
        closings.strikeOff(closure.task.id, closure.number);
        notices.struckOff(closure);
        return closure;
    }

    /** At any step by whoever has it; the leading agency's last report may be corrected from then on. */
    public Closure reject(UUID id, ClosureRejection body) {
        if (body.reason() == null || body.reason().isBlank()) {
            throw ClosureProblems.reasonRequired();
        }
        var closure = access.mine(id, body.version());
        if (!closure.state.isOpen()) {
            throw ClosureProblems.notTheState(closure);
        }
        requireStep(closure, body.onBehalfOf());
        var doer = doer(closure.state.waitsFor(), closure);
        var reason = body.reason().strip();
        steps.take(closure, StepKind.REJECTION, ClosureState.REJECTED, doer, reason);
        notices.rejected(closure, reason);
        var asked = "销号申请被退回：" + reason;
        reviews.askAgain(
                closure.task.id,
                closure.agency.id,
                asked.length() <= LONGEST_REASON ? asked : asked.substring(0, LONGEST_REASON));
        return closure;
    }

    private Closure decide(UUID id, ClosureDeed deed, ClosureState waiting, StepKind kind, ClosureState next) {
        var closure = waiting(id, deed, waiting);
        var doer = doer(waiting.waitsFor(), closure);
        steps.requireFits(closure);
        return steps.pass(closure, kind, next, doer, deed.note());
    }

    private Closure waiting(UUID id, ClosureDeed deed, ClosureState waiting) {
        var closure = access.mine(id, deed.version());
        closure.requireWaiting(waiting);
        requireStep(closure, deed.onBehalfOf());
        closings.hold(closure.task.id);
        return closure;
    }

    private void requireStep(Closure closure, String onBehalfOf) {
        var next = closure.state == ClosureState.APPLIED
                ? user.is(Role.SIGNER) && user.agencies().contains(closure.agency.code)
                : acting.as(closure.state.waitsFor(), onBehalfOf);
        if (!next) {
            throw ClosureProblems.notYours(closure.state);
        }
    }

    private Doer doer(String duty, Closure closure) {
        var doer = Doer.of(duty, user);
        closure.decidedBy(doer);
        return doer;
    }
}
