package io.shishi.paper.clock;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.paper.clock.ReminderQueries.Course;
import io.shishi.paper.clock.ReminderQueries.Done;
import io.shishi.paper.clock.ReminderQueries.Sent;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reminders")
@Tag(name = "paper")
@Produces(MediaType.APPLICATION_JSON)
class ReminderResource {

    private final ReminderQueries queries;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;

    ReminderResource(ReminderQueries queries, Jurisdictions jurisdictions, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER})
    @Operation(
            summary = "Who was reminded of what and when, by the rules or by hand, and what came of it; newest first")
    public Page<ReminderView> list(@BeanParam ReminderFilter filter, @BeanParam @Valid PageQuery page) {
        var here = jurisdictions.myId();
        var all = !user.isAgencyOnly();
        Collection<String> own = user.agencies().isEmpty() ? List.of("") : user.agencies();
        var sent = queries.page(
                here, all, own, filter.plan, filter.round, filter.report, filter.agency, filter.paper, page.slice());
        var total =
                queries.count(here, all, own, filter.plan, filter.round, filter.report, filter.agency, filter.paper);
        var outcomes = outcomes(sent);
        return Page.of(
                sent.stream().map(one -> ReminderView.of(one, outcomes.of(one))).toList(), page, total);
    }

    private ReminderOutcomes outcomes(List<Sent> sent) {
        var reports = ids(sent, reminder -> reminder.reportId);
        var addressees = ids(sent, reminder -> reminder.addresseeId);
        return new ReminderOutcomes(
                reports.isEmpty() ? List.<Done>of() : queries.reviews(reports),
                addressees.isEmpty() ? List.<Course>of() : queries.courses(addressees),
                clock.instant());
    }

    private static List<UUID> ids(List<Sent> sent, Function<Reminder, UUID> id) {
        return sent.stream()
                .map(one -> id.apply(one.reminder()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
