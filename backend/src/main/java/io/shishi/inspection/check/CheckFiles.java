package io.shishi.inspection.check;

import io.shishi.evidence.EvidenceOf;
import io.shishi.evidence.EvidenceSubject;
import io.shishi.identity.CurrentUser;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Photos that whoever goes to see takes on site; the agency sees them when the result is handed in. */
@ApplicationScoped
class CheckFiles implements EvidenceSubject {

    private final CheckAccess access;
    private final CurrentUser user;

    CheckFiles(CheckAccess access, CurrentUser user) {
        this.access = access;
        this.user = user;
    }

    @Override
    public EvidenceOf kind() {
        return EvidenceOf.CHECK;
    }

    @Override
    public Place readable(UUID checkId) {
        var check = access.visible(checkId);
        if (access.isChecked(check) && check.state != CheckState.DONE) {
            throw CheckProblems.notFound();
        }
        return place(check);
    }

    @Override
    public Place changeable(UUID checkId, UUID measureId) {
        if (measureId != null) {
            throw Problems.invalid("invalid", "measureId：核验的照片不对应数据项", new Violation("measureId", "核验的照片不对应数据项"));
        }
        var check = access.mine(checkId);
        check.mineAndOpen(user.actor());
        return place(check);
    }

    private static Place place(Check check) {
        var title = "核验 " + check.heading();
        return new Place(
                check.id,
                check.jurisdiction.id,
                check.plan.id,
                check.task.id,
                title.length() > 200 ? title.substring(0, 199) + "…" : title);
    }
}
