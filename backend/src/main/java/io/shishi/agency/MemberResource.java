package io.shishi.agency;

import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import io.shishi.shared.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/members")
@Tag(name = "agency")
@Produces(MediaType.APPLICATION_JSON)
class MemberResource {

    private final MemberQueries queries;
    private final Agencies agencies;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    MemberResource(
            MemberQueries queries,
            Agencies agencies,
            Jurisdictions jurisdictions,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.queries = queries;
        this.agencies = agencies;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
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

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = MemberView.class, responseCode = "201")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Name a contact or signer of an agency")
    public MemberView name(@NotNull @Valid NewMember body) {
        var agency = agencies.among(jurisdictions.myId(), List.of(body.agencyId())).stream()
                .filter(one -> one.retiredAt == null)
                .findFirst()
                .orElseThrow(() -> AgencyProblems.noSuchAgency("agencyId"));
        if (queries.doing(agency, body.username(), body.duty()) > 0) {
            throw AgencyProblems.alreadyMember(body.username());
        }
        var member = new Member(agency, body.username(), body.name(), body.duty(), body.phone());
        member.persist();
        audit.add(entry("create", member).changing(null, member.state()));
        return MemberView.of(member);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Change a member's name or telephone number")
    public MemberView change(UUID id, @NotNull @Valid MemberChange body) {
        var member = mine(id);
        if (member.version != body.version()) {
            throw Problems.stale();
        }
        var before = member.state();
        member.change(body.name(), body.phone());
        audit.add(entry("change", member).changing(before, member.state()));
        Member.flush();
        return MemberView.of(member);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "End a member's duty")
    public void retire(UUID id) {
        var member = mine(id);
        var before = member.state();
        member.retire(clock.instant());
        audit.add(entry("retire", member).changing(before, member.state()));
    }

    private Member mine(UUID id) {
        return queries.mine(id, jurisdictions.myId()).stream().findFirst().orElseThrow(AgencyProblems::memberNotFound);
    }

    private AuditEntry entry(String action, Member member) {
        return AuditEntry.of(
                action, "member", member.id, member.agency.shortName + " " + member.name, jurisdictions.myId());
    }
}
