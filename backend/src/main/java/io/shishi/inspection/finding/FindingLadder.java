package io.shishi.inspection.finding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.shishi.paper.Hand;
import io.shishi.paper.Issuer;
import io.shishi.paper.IssuingDuty;
import io.shishi.paper.NewAddressee;
import io.shishi.paper.NewPaper;
import io.shishi.paper.Paper;
import io.shishi.paper.PaperAddressee;
import io.shishi.paper.PaperKind;
import io.shishi.paper.PaperService;
import io.shishi.paper.Rung;
import io.shishi.paper.calendar.WorkCalendars;
import io.shishi.plan.AgencyRole;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * What was not put right in time climbs: an order of supervision to the head of the agency, and after so many working
 * days another on the highest rung, of which the conveners have a copy. Each rung is taken once.
 */
@ApplicationScoped
class FindingLadder {

    private static final Logger LOG = Logger.getLogger(FindingLadder.class);
    private static final int DAYS_TO_RED = 5;

    private final FindingQueries queries;
    private final PaperService papers;
    private final WorkCalendars calendars;
    private final FindingRecord record;
    private final EntityManager entities;

    FindingLadder(
            FindingQueries queries,
            PaperService papers,
            WorkCalendars calendars,
            FindingRecord record,
            EntityManager entities) {
        this.queries = queries;
        this.papers = papers;
        this.calendars = calendars;
        this.record = record;
        this.entities = entities;
    }

    /** How many orders were issued; what goes wrong with one keeps no other from being issued. */
    int run(Instant now) {
        var today = Calendar.day(now);
        var issued = 0;
        for (var id : QuarkusTransaction.requiringNew().call(() -> queries.late(today))) {
            try {
                issued += QuarkusTransaction.requiringNew().call(() -> climb(id, today, now));
            } catch (RuntimeException e) {
                LOG.errorf(e, "The order about finding %s could not be issued", id);
            }
        }
        return issued;
    }

    /** The row is held, so that of two processes the second finds what the first did. */
    private int climb(UUID id, LocalDate today, Instant now) {
        var finding = entities.find(Finding.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!finding.isLate(today)) {
            return 0;
        }
        var rungs = queries.rungs(id);
        if (rungs.isEmpty()) {
            taken(finding, Rung.ORANGE, papers.issue(issuer(finding), order(finding, Rung.ORANGE)), now);
            return 1;
        }
        var first = rungs.getFirst();
        var red = calendars.of(finding.jurisdiction.id).plus(Calendar.day(first.at), DAYS_TO_RED);
        if (rungs.size() > 1 || !red.isBefore(today)) {
            return 0;
        }
        taken(finding, Rung.RED, red(finding, first), now);
        return 1;
    }

    /** The rules may have raised the first order already because nobody answered it: then that is the rung. */
    private Paper red(Finding finding, FindingRung first) {
        var raised = Paper.<Paper>find("escalatedFrom.paper = ?1 and cancelledAt is null", first.paper)
                .firstResult();
        if (raised != null) {
            return raised;
        }
        var addressee = PaperAddressee.<PaperAddressee>find("paper = ?1 and agency = ?2", first.paper, finding.agency)
                .firstResult();
        var reason = "问题逾期未整改，督办后%d个工作日仍未整改到位".formatted(DAYS_TO_RED);
        return addressee != null && addressee.state.isWaiting() && !first.paper.isCancelled()
                ? papers.escalate(issuer(finding), addressee.id, Rung.RED, reason)
                : papers.issue(issuer(finding), order(finding, Rung.RED).to(to(finding), reason));
    }

    private void taken(Finding finding, Rung rung, Paper paper, Instant now) {
        var taken = new FindingRung(finding, rung, paper, now);
        taken.persist();
        record.climbed(finding, taken);
    }

    private static NewPaper order(Finding finding, Rung rung) {
        var title = "限期整改" + finding.number + "：" + finding.task.title;
        return NewPaper.about(PaperKind.ORDER, rung, List.of(), List.of(), List.of())
                .findings(List.of(finding.id))
                .saying(
                        title.length() > 120 ? title.substring(0, 119) + "…" : title,
                        """
                        %s（%s）要求你单位于%s前整改，至今没有整改到位。

                        问题：%s

                        要求：%s

                        请立即整改，并在“问题整改”中答复。
                        """
                                .formatted(
                                        finding.number,
                                        finding.severity.word(),
                                        finding.dueOn,
                                        finding.text,
                                        finding.wanted)
                                .strip())
                .to(to(finding), null);
    }

    private static List<NewAddressee> to(Finding finding) {
        return List.of(NewAddressee.of(finding.agency.id, AgencyRole.LEAD));
    }

    private static Issuer issuer(Finding finding) {
        var hand = new Hand("system", "系统", null, null);
        return new Issuer(finding.jurisdiction.id, IssuingDuty.SUPERVISION, hand, null);
    }
}
