package io.shishi.inspection.draw;

import io.shishi.agency.Jurisdictions;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Draws of the caller's own place, for those who may know what is looked at. */
@ApplicationScoped
class DrawReading {

    private final DrawQueries queries;
    private final Jurisdictions jurisdictions;

    DrawReading(DrawQueries queries, Jurisdictions jurisdictions) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
    }

    Page<DrawRow> list(UUID planId, PageQuery page) {
        var here = jurisdictions.myId();
        var rows = queries.newestFirst(here, planId, page.slice()).stream()
                .map(DrawRow::of)
                .toList();
        return Page.of(rows, page, queries.count(here, planId));
    }

    DrawView of(UUID id) {
        return of(draw(id));
    }

    DrawView of(Draw draw) {
        return DrawView.of(draw, draw.drawnAt == null ? List.of() : selected(draw.id));
    }

    Page<PoolItemView> pool(UUID id, PageQuery page) {
        var draw = draw(id);
        return Page.of(queries.pool(id, page.slice()), page, draw.poolCount);
    }

    Draw draw(UUID id) {
        return queries.mine(id, jurisdictions.myId()).stream().findFirst().orElseThrow(DrawProblems::notFound);
    }

    List<DrawnItemView> selected(UUID drawId) {
        var keys = queries.keys(drawId);
        var checks = queries.checks(drawId).stream().collect(Collectors.toMap(DrawnCheck::itemId, it -> it));
        var selected = new ArrayList<DrawnItemView>();
        for (var row : queries.selected(drawId)) {
            var place = selected.size();
            selected.add(new DrawnItemView(place + 1, keys.get(place), row, checks.get(row.itemId())));
        }
        return selected;
    }
}
