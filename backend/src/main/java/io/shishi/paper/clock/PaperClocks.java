package io.shishi.paper.clock;

import io.shishi.agency.People;
import io.shishi.paper.AddresseeClosed;
import io.shishi.paper.AnswerReturned;
import io.shishi.paper.ExtensionAsked;
import io.shishi.paper.ExtensionDecided;
import io.shishi.paper.Paper;
import io.shishi.paper.PaperAnswered;
import io.shishi.paper.PaperIssued;
import io.shishi.paper.PaperSignedFor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Whatever moves a paper moves the clocks of its addressees, in the same transaction. */
@ApplicationScoped
class PaperClocks {

    private final PaperMatterQueries queries;
    private final ReportMatterQueries reports;
    private final TimerQueries timers;
    private final Clocks clocks;
    private final People people;
    private final EntityManager entities;
    private final Clock clock;

    PaperClocks(
            PaperMatterQueries queries,
            ReportMatterQueries reports,
            TimerQueries timers,
            Clocks clocks,
            People people,
            EntityManager entities,
            Clock clock) {
        this.queries = queries;
        this.reports = reports;
        this.timers = timers;
        this.clocks = clocks;
        this.people = people;
        this.entities = entities;
        this.clock = clock;
    }

    void issued(@Observes PaperIssued event) {
        entities.flush();
        clocks.follow(queries.ofPaper(event.paperId()));
        var paper = Paper.<Paper>findById(event.paperId());
        if (paper.byRule == null) {
            remindByHand(paper);
        }
    }

    void signed(@Observes PaperSignedFor event) {
        follow(event.addresseeId());
    }

    void answered(@Observes PaperAnswered event) {
        follow(event.addresseeId());
    }

    void returned(@Observes AnswerReturned event) {
        follow(event.addresseeId());
    }

    void asked(@Observes ExtensionAsked event) {
        follow(event.addresseeId());
    }

    void decided(@Observes ExtensionDecided event) {
        follow(event.addresseeId());
    }

    void closed(@Observes AddresseeClosed event) {
        follow(event.addresseeId());
    }

    private void follow(UUID addresseeId) {
        entities.flush();
        clocks.follow(queries.of(List.of(addresseeId)));
    }

    /** A paper about reports is a reminder of each of them, which is found later beside those of the clock. */
    private void remindByHand(Paper paper) {
        var ids = queries.reports(paper.id);
        if (ids.isEmpty()) {
            return;
        }
        var audience = new Audience(people);
        var known = timers.ofReports(ids);
        var now = clock.instant();
        for (var matter : reports.of(ids)) {
            known.stream()
                    .filter(timer -> timer.reportId.equals(matter.reportId()) && !timer.isStanding())
                    .forEach(timer -> Reminder.byHand(timer, matter, audience.of(timer.phase, matter), paper.id, now)
                            .persist());
        }
    }
}
