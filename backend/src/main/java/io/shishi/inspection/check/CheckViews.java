package io.shishi.inspection.check;

import io.shishi.evidence.Evidences;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Checks as their callers see them. */
@ApplicationScoped
class CheckViews {

    private final CheckAccess access;
    private final Evidences evidences;
    private final CurrentUser user;
    private final Clock clock;

    CheckViews(CheckAccess access, Evidences evidences, CurrentUser user, Clock clock) {
        this.access = access;
        this.evidences = evidences;
        this.user = user;
        this.clock = clock;
    }

    CheckView of(UUID id) {
        return of(access.visible(id));
    }

    CheckView of(Check check) {
        var supervises = user.is(Role.SUPERVISOR) && check.jurisdiction.code.equals(user.jurisdiction());
        var makes = check.assignee.equals(user.username());
        var may = new CheckView.May(
                makes && check.state.isOpen(),
                supervises && check.state.isOpen(),
                check.state == CheckState.DONE && (supervises || makes));
        return CheckView.of(
                check,
                evidences.ofChecks(List.of(check.id)),
                may,
                access.isChecked(check) && check.state != CheckState.DONE,
                Calendar.today(clock));
    }
}
