package io.shishi.integration.delivery;

import io.shishi.agency.Jurisdictions;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/deliveries")
@Tag(name = "delivery")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICE, Role.ADMIN})
class DeliveryResource {

    private final DeliveryQueries queries;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    DeliveryResource(
            DeliveryQueries queries, Jurisdictions jurisdictions, CurrentUser user, AuditLog audit, Clock clock) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Mails and robots' messages that went out, wait or failed: the office's own, all for an operator")
    public Page<DeliveryView> list(@QueryParam("state") DeliveryState state, @BeanParam @Valid PageQuery page) {
        var here = here();
        var items = queries.page(here, state, page.slice());
        return Page.of(items.stream().map(DeliveryView::of).toList(), page, queries.count(here, state));
    }

    @POST
    @Path("/{id}/retry")
    @Transactional
    @Operation(summary = "Try it again now, and from the beginning")
    public DeliveryView retry(UUID id) {
        var delivery = queries.one(id, here()).stream().findFirst().orElseThrow(DeliveryProblems::notFound);
        delivery.retry(clock.instant());
        audit.add(AuditEntry.of("retry", "delivery", id, delivery.recipientName, delivery.jurisdictionId));
        return DeliveryView.of(delivery);
    }

    private UUID here() {
        return user.is(Role.OFFICE) ? jurisdictions.myId() : null;
    }
}
