package io.shishi.integration.notice;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/notifications")
@Tag(name = "notice")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICE, Role.REPORTER, Role.SIGNER, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER})
class NoticeResource {

    private final NoticeQueries queries;
    private final NoticeStore store;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;

    NoticeResource(
            NoticeQueries queries, NoticeStore store, Jurisdictions jurisdictions, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "What I have been told, newest first, and how much of it is unread")
    public NoticePage list(@BeanParam NoticeFilter filter, @BeanParam @Valid PageQuery page) {
        var me = user.username();
        var here = jurisdictions.myId();
        var items = queries.page(me, here, filter.act, filter.unread, page.slice());
        var total = queries.count(me, here, filter.act, filter.unread);
        var open = queries.open(me, here);
        return new NoticePage(
                items.stream().map(NoticeView::of).toList(),
                page.page,
                page.size,
                total,
                count(open, false) + count(open, true),
                count(open, true));
    }

    @POST
    @Path("/readings")
    @Transactional
    @Operation(summary = "I have read these, or all")
    public void read(@NotNull @Valid Readings body) {
        if (body.isEmpty()) {
            throw NoticeProblems.nothingRead();
        }
        if (body.isOfAll()) {
            store.readAll(user.username(), jurisdictions.myId(), clock.instant());
        } else {
            store.read(user.username(), jurisdictions.myId(), body.ids(), clock.instant());
        }
    }

    private static long count(List<Object[]> open, boolean act) {
        return open.stream()
                .filter(row -> row[0].equals(act))
                .mapToLong(row -> (Long) row[1])
                .sum();
    }
}
