package io.shishi.progress;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.identity.CurrentUser;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The reports of a round: who has reported, who has not, and which may be accepted without a second look. */
@ApplicationScoped
public class RoundReports {

    private final RoundService rounds;
    private final ReportQueries queries;
    private final Dossiers dossiers;
    private final ReviewService reviews;
    private final Looks looks;
    private final CurrentUser user;
    private final Clock clock;

    RoundReports(
            RoundService rounds,
            ReportQueries queries,
            Dossiers dossiers,
            ReviewService reviews,
            Looks looks,
            CurrentUser user,
            Clock clock) {
        this.rounds = rounds;
        this.queries = queries;
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.looks = looks;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    public Page<ReportRow> list(UUID roundId, ReportFilter filter, PageQuery query) {
        var round = rounds.visible(roundId);
        var found = queries.ofRound(round.id, filter.statuses(), filter.agency, !user.isAgencyOnly(), agencies());
        var page = Page.cut(found, query);
        var rows = page.items().isEmpty() ? List.<ReportRow>of() : rows(dossiers.together(page.items()));
        return Page.of(rows, query, page.total());
    }

    /** Accepts one after the other; what cannot be accepted keeps nothing else from it. */
    public Acceptances accept(UUID roundId, NewAcceptances wanted) {
        rounds.visible(roundId);
        var accepted = new ArrayList<UUID>();
        var refused = new ArrayList<Acceptances.Refused>();
        for (var report : wanted.reports()) {
            try {
                reviews.accept(report.id(), report.version(), roundId, wanted.evenUnusual());
                accepted.add(report.id());
            } catch (HttpProblem problem) {
                refused.add(Acceptances.Refused.of(report.id(), problem));
            }
        }
        return new Acceptances(accepted, refused);
    }

    private List<ReportRow> rows(List<Dossier> reports) {
        var now = clock.instant();
        return looks.at(reports, Calendar.day(now)).stream()
                .map(look -> {
                    var may = May.of(look.dossier(), user.actor(), now);
                    return may.read()
                            ? ReportRow.of(look.dossier(), may, look.now(), look.ifAccepted(), look.unusual(), now)
                            : ReportRow.of(look.dossier(), may, look.now(), null, List.of(), now);
                })
                .toList();
    }

    private Collection<String> agencies() {
        return user.agencies().isEmpty() ? List.of("") : user.agencies();
    }
}
