package io.shishi.agency;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import io.shishi.shared.paging.Page;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/jurisdictions")
@Tag(name = "agency")
@Produces(MediaType.APPLICATION_JSON)
class JurisdictionResource {

    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final AuditLog audit;

    JurisdictionResource(Jurisdictions jurisdictions, CurrentUser user, AuditLog audit) {
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.audit = audit;
    }

    @GET
    @RolesAllowed({
        Role.OFFICE,
        Role.REPORTER,
        Role.SIGNER,
        Role.CONVENER,
        Role.SUPERVISOR,
        Role.INTEGRATOR,
        Role.VIEWER,
        Role.ADMIN
    })
    @Operation(summary = "List the jurisdictions that the caller sees")
    public Page<JurisdictionView> list(@BeanParam @Valid PageQuery page) {
        return Page.of(seen(), page, JurisdictionView::of);
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = JurisdictionView.class, responseCode = "201")
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Set up a jurisdiction")
    public JurisdictionView setUp(@NotNull @Valid NewJurisdiction body) {
        if (Jurisdiction.byCode(body.code()).isPresent()) {
            throw AgencyProblems.jurisdictionCodeTaken(body.code());
        }
        var jurisdiction = new Jurisdiction(body.code(), body.name(), body.level(), parent(body));
        jurisdiction.persist();
        audit.add(AuditEntry.of("create", "jurisdiction", jurisdiction.id, jurisdiction.name, jurisdiction.id)
                .changing(
                        null,
                        AuditEntry.fields(
                                "code",
                                body.code(),
                                "name",
                                body.name(),
                                "level",
                                body.level(),
                                "parentCode",
                                body.parentCode())));
        return JurisdictionView.of(jurisdiction);
    }

    private PanacheQuery<Jurisdiction> seen() {
        var from = "from Jurisdiction j left join fetch j.parent ";
        return user.is(Role.ADMIN)
                ? Jurisdiction.find(from + "order by j.path")
                : Jurisdiction.find(
                        from + "where j.path = ?1 or j.path like ?2 order by j.path",
                        jurisdictions.visiblePath(),
                        jurisdictions.visibleBelow());
    }

    private static Jurisdiction parent(NewJurisdiction body) {
        if (body.parentCode() == null) {
            return null;
        }
        return Jurisdiction.byCode(body.parentCode())
                .filter(above -> above.level.compareTo(body.level()) < 0)
                .orElseThrow(() -> AgencyProblems.noSuchParent(body.parentCode()));
    }
}
