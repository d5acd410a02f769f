package io.shishi.paper;

import io.shishi.evidence.EvidenceOf;
import io.shishi.evidence.EvidenceSubject;
import io.shishi.evidence.EvidenceView;
import io.shishi.evidence.Evidences;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The files that agencies attach to papers. With an answer they are handed in, and stay from then on. */
@ApplicationScoped
class PaperFiles implements EvidenceSubject {

    private final PaperAccess access;
    private final Evidences evidences;

    PaperFiles(PaperAccess access, Evidences evidences) {
        this.access = access;
        this.evidences = evidences;
    }

    /** Those that no answer has been given with yet. */
    List<UUID> pending(PaperAddressee addressee) {
        var handedIn = handedIn(addressee);
        return of(List.of(addressee.id)).stream()
                .map(EvidenceView::id)
                .filter(id -> !handedIn.contains(id))
                .toList();
    }

    List<EvidenceView> of(Collection<UUID> addresseeIds) {
        return evidences.ofAddressees(addresseeIds);
    }

    @Override
    public EvidenceOf kind() {
        return EvidenceOf.ADDRESSEE;
    }

    @Override
    public Place readable(UUID addresseeId) {
        return place(access.addresseeShown(addresseeId));
    }

    @Override
    public Place changeable(UUID addresseeId, UUID measureId) {
        if (measureId != null) {
            throw Problems.invalid("invalid", "measureId：答复的佐证不对应数据项", new Violation("measureId", "答复的佐证不对应数据项"));
        }
        return place(access.addresseeWorkedOn(addresseeId));
    }

    @Override
    public Place removable(UUID addresseeId, UUID evidenceId) {
        var addressee = access.addresseeWorkedOn(addresseeId);
        if (handedIn(addressee).contains(evidenceId)) {
            throw PaperProblems.fileHandedIn();
        }
        return place(addressee);
    }

    private static List<UUID> handedIn(PaperAddressee addressee) {
        return addressee.answers.stream()
                .flatMap(answer -> answer.files.stream())
                .toList();
    }

    private static Place place(PaperAddressee addressee) {
        var paper = addressee.paper;
        return new Place(
                addressee.id,
                paper.jurisdiction.id,
                paper.plan == null ? null : paper.plan.id,
                null,
                Texts.cut(paper.heading() + " · " + addressee.agency.shortName, 200));
    }
}
