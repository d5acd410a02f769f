package io.shishi.paper.proposal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.shishi.paper.Issuer;
import io.shishi.paper.NewPaper;
import io.shishi.paper.PaperService;
import io.shishi.paper.calendar.WorkCalendars;
import io.shishi.paper.clock.RuleBook;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Where the rules say so, papers about lights go out on the working morning after they turned. */
@ApplicationScoped
public class LightIssuing {

    private static final Logger LOG = Logger.getLogger(LightIssuing.class);
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final LightProposals proposals;
    private final PaperService papers;
    private final RuleBook rules;
    private final WorkCalendars calendars;
    private final EntityManager entities;

    LightIssuing(
            LightProposals proposals,
            PaperService papers,
            RuleBook rules,
            WorkCalendars calendars,
            EntityManager entities) {
        this.proposals = proposals;
        this.papers = papers;
        this.rules = rules;
        this.calendars = calendars;
        this.entities = entities;
    }

    /** How many papers were issued. A paper answers its proposal, so nothing is issued twice. */
    public int run(Instant now) {
        var issued = 0;
        for (var jurisdictionId : rules.issuingByLight()) {
            try {
                issued += QuarkusTransaction.requiringNew().call(() -> issue(jurisdictionId, now));
            } catch (RuntimeException e) {
                LOG.errorf(e, "The papers about lights of %s could not be issued", jurisdictionId);
            }
        }
        return issued;
    }

    private int issue(UUID jurisdictionId, Instant now) {
        lock(jurisdictionId);
        var days = calendars.of(jurisdictionId);
        var due = proposals.toIssue(jurisdictionId).stream()
                .filter(proposal -> !morningAfter(proposal.since(), days).isAfter(now))
                .toList();
        var issuer = Issuer.rule(jurisdictionId, rules.of(jurisdictionId).version());
        due.forEach(proposal -> papers.issue(issuer, paper(proposal)));
        return due.size();
    }

    private static NewPaper paper(Proposal proposal) {
        var suggests = proposal.suggests();
        return NewPaper.about(suggests.kind(), suggests.rung(), proposal.taskIds(), proposal.indicatorIds(), List.of());
    }

    private static Instant morningAfter(LocalDate day, WorkingDays days) {
        return days.plus(day, 1).atTime(MORNING).atZone(Calendar.ZONE).toInstant();
    }

    /** One process at a time; whoever comes second finds the papers of the first. */
    private void lock(UUID jurisdictionId) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "light papers " + jurisdictionId)
                .getSingleResult();
    }
}
