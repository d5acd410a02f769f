package io.shishi.paper;

import io.shishi.agency.Agencies;
import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Papers as far as the caller may see them: an agency's people those that are addressed or copied to it, the task force
 * all of its own place. Whatever else exists is not found rather than forbidden.
 */
@ApplicationScoped
class PaperAccess {

    private final PaperQueries queries;
    private final Standings standings;
    private final Agencies agencies;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;

    PaperAccess(
            PaperQueries queries,
            Standings standings,
            Agencies agencies,
            Jurisdictions jurisdictions,
            CurrentUser user) {
        this.queries = queries;
        this.standings = standings;
        this.agencies = agencies;
        this.jurisdictions = jurisdictions;
        this.user = user;
    }

    Paper visible(UUID id, Standing standing) {
        return seen(id, jurisdictions.visibleBelow(), standing);
    }

    /** To do something with the paper itself. */
    Paper mine(UUID id) {
        return seen(id, "", standings.mine());
    }

    /** An addressee of a paper of the caller's own place, if nobody has changed it since the caller looked at it. */
    PaperAddressee addressee(UUID paperId, UUID id, int version) {
        var standing = standings.mine();
        seen(paperId, "", standing);
        var addressee =
                queries.addressee(id, paperId).stream().findFirst().orElseThrow(PaperProblems::addresseeNotFound);
        if (!seesAll(standing) && !standing.agencies().contains(addressee.agency.code)) {
            throw PaperProblems.addresseeNotFound();
        }
        if (addressee.version != version) {
            throw Problems.stale();
        }
        return addressee;
    }

    /** An addressee all of which the caller may read. */
    PaperAddressee addresseeShown(UUID id) {
        var addressee = alone(id);
        var standing = standings.mine();
        visible(addressee.paper.id, standing);
        if (!seesAll(standing) && !standing.agencies().contains(addressee.agency.code)) {
            throw PaperProblems.addresseeNotFound();
        }
        return addressee;
    }

    /** An addressee whose answer the caller is working on, for its agency. */
    PaperAddressee addresseeWorkedOn(UUID id) {
        var addressee = alone(id);
        var standing = standings.mine();
        seen(addressee.paper.id, "", standing);
        if (!standing.agencies().contains(addressee.agency.code)) {
            throw seesAll(standing) ? PaperProblems.notYours() : PaperProblems.addresseeNotFound();
        }
        if (!addressee.state.isWaiting()) {
            throw PaperProblems.notTheState("增减佐证", addressee.state);
        }
        return addressee;
    }

    private PaperAddressee alone(UUID id) {
        return queries.addresseeAlone(id).stream().findFirst().orElseThrow(PaperProblems::addresseeNotFound);
    }

    /** Whoever answers for the addressee, by that name. */
    Capacity answering(PaperAddressee addressee, String onBehalfOf) {
        var capacity = standings.as(onBehalfOf);
        if (!capacity.worksFor(addressee.agency.code)) {
            throw PaperProblems.notYours();
        }
        if (!capacity.answersFor(addressee, agencies.hasSigner(addressee.agency.id))) {
            throw PaperProblems.forTheHead();
        }
        return capacity;
    }

    /** Whoever acts for the duty that issued the paper, by that name. */
    Capacity judging(Paper paper, String onBehalfOf) {
        var capacity = standings.as(onBehalfOf);
        if (!capacity.holds(paper.duty)) {
            throw PaperProblems.notYoursToJudge(paper.duty);
        }
        return capacity;
    }

    private Paper seen(UUID id, String below, Standing standing) {
        return queries
                .seen(id, jurisdictions.visiblePath(), below, seesAll(standing), orNothing(standing.agencies()))
                .stream()
                .findFirst()
                .orElseThrow(PaperProblems::notFound);
    }

    /** Whoever is more than an agency's, or acts for somebody who is. */
    boolean seesAll(Standing standing) {
        return !user.isAgencyOnly() || standing.isOfTheTaskForce();
    }

    /** A query wants something to compare with even where there is nothing. */
    static Collection<String> orNothing(Collection<String> codes) {
        return codes.isEmpty() ? List.of("") : codes;
    }
}
