package io.shishi.inspection.finding;

import io.shishi.evidence.EvidenceOf;
import io.shishi.evidence.EvidenceSubject;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Files with which an agency shows that it put something right; with an answer they are handed in, and stay. */
@ApplicationScoped
class FindingFiles implements EvidenceSubject {

    private final FindingAccess access;

    FindingFiles(FindingAccess access) {
        this.access = access;
    }

    @Override
    public EvidenceOf kind() {
        return EvidenceOf.FINDING;
    }

    @Override
    public Place readable(UUID findingId) {
        return place(access.visible(findingId));
    }

    @Override
    public Place changeable(UUID findingId, UUID measureId) {
        if (measureId != null) {
            throw Problems.invalid("invalid", "measureId：整改的佐证不对应数据项", new Violation("measureId", "整改的佐证不对应数据项"));
        }
        return place(workedOn(findingId));
    }

    @Override
    public Place removable(UUID findingId, UUID evidenceId) {
        var finding = workedOn(findingId);
        if (finding.remedies.stream().anyMatch(remedy -> remedy.files.contains(evidenceId))) {
            throw Problems.conflict("file-handed-in", "这份文件已随整改答复交出，不能再删去");
        }
        return place(finding);
    }

    private Finding workedOn(UUID findingId) {
        var finding = access.mine(findingId, null);
        if (!access.isOfMyAgency(finding)) {
            throw FindingProblems.notYours();
        }
        if (!finding.state.isWaiting()) {
            throw FindingProblems.notTheState("增减佐证", finding.state);
        }
        return finding;
    }

    private static Place place(Finding finding) {
        var title = finding.heading();
        return new Place(
                finding.id,
                finding.jurisdiction.id,
                finding.plan.id,
                finding.task.id,
                title.length() > 200 ? title.substring(0, 200) : title);
    }
}
