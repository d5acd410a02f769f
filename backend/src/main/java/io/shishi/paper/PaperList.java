package io.shishi.paper;

import io.shishi.agency.Jurisdictions;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists papers; the statements it takes do not grow with their number. */
@ApplicationScoped
class PaperList {

    private final PaperListQueries queries;
    private final Standings standings;
    private final Jurisdictions jurisdictions;
    private final PaperAccess access;
    private final Clock clock;

    PaperList(
            PaperListQueries queries,
            Standings standings,
            Jurisdictions jurisdictions,
            PaperAccess access,
            Clock clock) {
        this.queries = queries;
        this.standings = standings;
        this.jurisdictions = jurisdictions;
        this.access = access;
        this.clock = clock;
    }

    Page<PaperRow> of(PaperFilter filter, PageQuery page) {
        var standing = standings.mine();
        var agencies = PaperAccess.orNothing(standing.agencies());
        var all = access.seesAll(standing);
        var duties = Arrays.stream(IssuingDuty.values())
                .filter(duty -> standing.any(capacity -> capacity.holds(duty)))
                .toList();
        var path = jurisdictions.visiblePath();
        var below = jurisdictions.visibleBelow();
        var now = clock.instant();
        var pattern = filter.pattern();
        var open = filter.state == PaperState.OPEN;
        var closed = filter.state == PaperState.CLOSED;
        var cancelled = filter.state == PaperState.CANCELLED;
        var papers = filter.sort == PaperSort.dueAt
                ? queries.nextDueFirst(
                        path,
                        below,
                        all,
                        agencies,
                        filter.mine,
                        duties,
                        filter.kind,
                        filter.rung,
                        filter.plan,
                        filter.agency,
                        filter.task,
                        pattern,
                        filter.late,
                        now,
                        open,
                        closed,
                        cancelled,
                        page.slice())
                : queries.newestFirst(
                        path,
                        below,
                        all,
                        agencies,
                        filter.mine,
                        duties,
                        filter.kind,
                        filter.rung,
                        filter.plan,
                        filter.agency,
                        filter.task,
                        pattern,
                        filter.late,
                        now,
                        open,
                        closed,
                        cancelled,
                        page.slice());
        var total = queries.count(
                path,
                below,
                all,
                agencies,
                filter.mine,
                duties,
                filter.kind,
                filter.rung,
                filter.plan,
                filter.agency,
                filter.task,
                pattern,
                filter.late,
                now,
                open,
                closed,
                cancelled);
        return Page.of(rows(papers, all, agencies), page, total);
    }

    private List<PaperRow> rows(List<Paper> papers, boolean all, Collection<String> agencies) {
        if (papers.isEmpty()) {
            return List.of();
        }
        var ids = papers.stream().map(paper -> paper.id).toList();
        var progress = queries.progress(ids, clock.instant()).stream()
                .collect(Collectors.toMap(PaperProgress::paperId, it -> it));
        var mine = new HashMap<UUID, AddresseeState>();
        queries.mine(ids, agencies).forEach(row -> mine.put((UUID) row[0], (AddresseeState) row[1]));
        Map<UUID, List<PaperTask>> tasks = queries.tasks(ids, all, agencies).stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new PaperTask((UUID) row[1], (String) row[2], (String) row[3]),
                                Collectors.toList())));
        return papers.stream()
                .map(paper -> PaperRow.of(
                        paper, progress.get(paper.id), mine.get(paper.id), tasks.getOrDefault(paper.id, List.of())))
                .toList();
    }
}
