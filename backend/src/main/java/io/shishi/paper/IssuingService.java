package io.shishi.paper;

import io.shishi.agency.Jurisdictions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Papers that people issue: finds out in which duty the caller may, in their own name or in that of another. */
@ApplicationScoped
public class IssuingService {

    private final PaperService papers;
    private final PaperPreviews previews;
    private final PaperAccess access;
    private final Standings standings;
    private final Jurisdictions jurisdictions;

    IssuingService(
            PaperService papers,
            PaperPreviews previews,
            PaperAccess access,
            Standings standings,
            Jurisdictions jurisdictions) {
        this.papers = papers;
        this.previews = previews;
        this.access = access;
        this.standings = standings;
        this.jurisdictions = jurisdictions;
    }

    PaperPreview preview(NewPaper asked) {
        return previews.of(issuer(asked), asked);
    }

    public Paper issue(NewPaper asked) {
        return papers.issue(issuer(asked), asked);
    }

    Paper escalate(UUID paperId, UUID addresseeId, PaperEscalation body) {
        var addressee = access.addressee(paperId, addresseeId, body.version());
        var duty = AddresseeMay.climbs(addressee.paper);
        var capacity = standings.as(body.onBehalfOf());
        if (!capacity.holds(duty)) {
            throw PaperProblems.notYoursToJudge(duty);
        }
        var issuer = new Issuer(jurisdictions.myId(), duty, capacity.hand(), null);
        return papers.escalate(issuer, addresseeId, body.rung(), body.reason());
    }

    private Issuer issuer(NewPaper asked) {
        var capacity = standings.as(asked.onBehalfOf());
        var duty = IssuingDuty.issuing(asked.kind()).stream()
                .filter(capacity::holds)
                .findFirst()
                .orElseThrow(() -> PaperProblems.notYoursToIssue(asked.kind()));
        return new Issuer(jurisdictions.myId(), duty, capacity.hand(), null);
    }
}
