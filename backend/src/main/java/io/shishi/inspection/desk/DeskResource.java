package io.shishi.inspection.desk;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.Role;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import io.shishi.shared.time.Calendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/supervision/desk")
@Tag(name = "inspection")
@Produces(MediaType.APPLICATION_JSON)
class DeskResource {

    /** What was closed longer ago is found in its own list. */
    private static final int CLOSED_DAYS = 90;

    private final DeskQueries queries;
    private final Jurisdictions jurisdictions;
    private final Clock clock;

    DeskResource(DeskQueries queries, Jurisdictions jurisdictions, Clock clock) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.OFFICE, Role.CONVENER})
    @Operation(summary = "Orders of supervision, findings and checks: open, late, answered, closed, and how old")
    public DeskView desk(@BeanParam @Valid DeskFilter filter, @BeanParam @Valid PageQuery page) {
        var now = clock.instant();
        var since = now.minus(Duration.ofDays(CLOSED_DAYS));
        var here = jurisdictions.myId();
        var all = Stream.of(
                        queries.orders(here, filter.plan, since).stream().map(it -> DeskItem.of(it, now)),
                        queries.findings(here, filter.plan, since).stream().map(it -> DeskItem.of(it, now)),
                        queries.checks(here, filter.plan, since).stream().map(it -> DeskItem.of(it, now)))
                .flatMap(Function.identity())
                .toList();
        var shown = Page.cut(
                all.stream()
                        .filter(filter::fits)
                        .sorted(Comparator.comparing((DeskItem it) -> it.standing() == Standing.CLOSED)
                                .thenComparing(DeskItem::dueOn)
                                .thenComparing(DeskItem::id))
                        .toList(),
                page);
        return new DeskView(
                Calendar.day(now), CLOSED_DAYS, counts(all), shown.items(), shown.page(), shown.size(), shown.total());
    }

    private record Pile(DeskKind kind, Standing standing, AgeBand age) {}

    private static List<DeskView.Count> counts(List<DeskItem> items) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        it -> new Pile(it.kind(), it.standing(), it.age()), Collectors.counting()))
                .entrySet()
                .stream()
                .map(it -> new DeskView.Count(
                        it.getKey().kind(), it.getKey().standing(), it.getKey().age(), it.getValue()))
                .sorted(Comparator.comparing(DeskView.Count::kind)
                        .thenComparing(DeskView.Count::standing)
                        .thenComparing(DeskView.Count::age))
                .toList();
    }
}
