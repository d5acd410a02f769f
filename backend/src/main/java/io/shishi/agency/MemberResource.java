package io.shishi.agency;

import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/members")
@Tag(name = "agency")
@Produces(MediaType.APPLICATION_JSON)
class MemberResource {

    private final MemberQueries queries;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;

    MemberResource(MemberQueries queries, Jurisdictions jurisdictions, CurrentUser user) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.user = user;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.REPORTER, Role.SIGNER, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER})
    @Operation(summary = "List contacts and signers; an agency's people see their own agency's")
    public Page<MemberView> list(@QueryParam("agency") UUID agencyId, @BeanParam @Valid PageQuery page) {
        var path = jurisdictions.visiblePath();
        var below = jurisdictions.visibleBelow();
        var all = !user.isAgencyOnly();
        var items = queries.page(path, below, all, user.agencies(), agencyId, page.slice());
        var total = queries.count(path, below, all, user.agencies(), agencyId);
        return Page.of(items.stream().map(MemberView::of).toList(), page, total);
    }
}
