package io.shishi.flow;

import io.shishi.identity.Actor;
import io.shishi.identity.CurrentUser;
import io.shishi.paper.AddresseeClosed;
import io.shishi.paper.AddresseeState;
import io.shishi.paper.PaperAddressee;
import io.shishi.paper.PaperKind;
import io.shishi.progress.Report;
import io.shishi.progress.ReportService;
import io.shishi.progress.ReviewService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Does what happens in a year, as the people whose part it is. */
@ApplicationScoped
class YearDeeds {

    private final ReportService reports;
    private final ReviewService reviews;
    private final CurrentUser user;
    private final Event<AddresseeClosed> closed;
    private final Clock clock;

    YearDeeds(
            ReportService reports,
            ReviewService reviews,
            CurrentUser user,
            Event<AddresseeClosed> closed,
            Clock clock) {
        this.reports = reports;
        this.reviews = reviews;
        this.user = user;
        this.closed = closed;
        this.clock = clock;
    }

    @ActivateRequestContext
    void of(YearCourse.Event event, UUID report) {
        var code = YearCourse.code(event.agency());
        var office = Actor.of("office-430624", "office", "430624", Set.of(), "office");
        var head = Actor.of("signer-" + code, code, "430624", Set.of(code), "signer");
        switch (event.deed()) {
            case SUBMIT -> {
                user.actAs(Actor.of("reporter-" + code, code, "430624", Set.of(code), "reporter"));
                reports.submit(report, null);
            }
            case SIGN -> {
                user.actAs(head);
                reports.sign(report, null);
            }
            case RETURN -> {
                user.actAs(YearCourse.hasHead(event.agency()) ? head : office);
                reviews.sendBack(report, "请核对", null);
            }
            case ACCEPT -> {
                user.actAs(office);
                reviews.accept(report, null);
            }
            default -> throw new IllegalArgumentException(event.toString());
        }
    }

    /** The office is content with what the agency said about its orders of the round, however it said it. */
    @Transactional
    @ActivateRequestContext
    void closeOrders(int agency, int round) {
        var code = YearCourse.code(agency);
        user.actAs(Actor.of("office-430624", "office", "430624", Set.of(), "office"));
        PaperAddressee.<PaperAddressee>list(
                        """
                        select distinct d from PaperSubject s join s.addressee d
                        where d.agency.code = ?1 and s.report.round.ordinal = ?2 and d.paper.kind = ?3 and d.state in ?4
                        """,
                        code,
                        round,
                        PaperKind.ORDER,
                        AddresseeState.OPEN)
                .forEach(addressee -> {
                    addressee.state = AddresseeState.CLOSED;
                    addressee.closedAt = clock.instant();
                    closed.fire(new AddresseeClosed(addressee.paper.id, addressee.id));
                });
    }

    /** What contacts typed into the reports that have just been made: it is the same everywhere. */
    @Transactional
    void write() {
        Report.getEntityManager()
                .createNativeQuery(
                        """
                        update report r set progress_text = '按计划推进', started_at = :now, author = 'reporter-' || a.code,
                            authors = array['reporter-' || a.code]
                        from agency a where a.id = r.agency_id and r.started_at is null
                        """)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
