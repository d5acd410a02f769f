package io.shishi.paper.clock;

import io.shishi.paper.Issuer;
import io.shishi.paper.NewPaper;
import io.shishi.paper.Paper;
import io.shishi.paper.PaperKind;
import io.shishi.paper.PaperService;
import io.shishi.paper.Rung;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Issues what the rules say is to be issued, in the name of the office. */
@ApplicationScoped
class Orders {

    private final PaperService papers;
    private final RuleBook rules;

    Orders(PaperService papers, RuleBook rules) {
        this.papers = papers;
        this.rules = rules;
    }

    /** One order about all of an agency's late reports of a round. */
    Paper aboutReports(Rung rung, List<Taken> late) {
        var reports = late.stream().map(one -> one.timer().reportId).toList();
        return papers.issue(
                issuer(late.getFirst()), NewPaper.about(PaperKind.ORDER, rung, List.of(), List.of(), reports));
    }

    /** The order that follows a paper which was not answered. */
    Paper after(Rung rung, Taken late) {
        return papers.escalate(issuer(late), late.timer().addresseeId, rung, null);
    }

    private Issuer issuer(Taken one) {
        var here = one.timer().jurisdictionId;
        return Issuer.rule(here, rules.of(here).version());
    }
}
