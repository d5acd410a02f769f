package io.shishi.paper;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Who may issue which kind, and act for whom, is asked inside: anybody may be somebody's delegate. */
@Path("/")
@Tag(name = "paper")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER})
class PaperResource {

    private final IssuingService issuing;
    private final JudgingService judging;
    private final PaperList list;
    private final PaperViews views;

    PaperResource(IssuingService issuing, JudgingService judging, PaperList list, PaperViews views) {
        this.issuing = issuing;
        this.judging = judging;
        this.list = list;
        this.views = views;
    }

    @POST
    @Path("/paper-previews")
    @Transactional
    @Operation(summary = "Show a paper as it would be issued, with whom it goes to and what is odd; nothing is kept")
    public PaperPreview preview(@NotNull @Valid NewPaper body) {
        return issuing.preview(body);
    }

    @POST
    @Path("/papers")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = PaperView.class, responseCode = "201")
    @Operation(summary = "Issue a paper: it has the next number of its kind and year, and cannot be changed")
    public PaperView issue(@NotNull @Valid NewPaper body) {
        return views.after(issuing.issue(body).id);
    }

    @GET
    @Path("/papers")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "List papers; an agency's people see those that are addressed or copied to it")
    public Page<PaperRow> list(@BeanParam @Valid PaperFilter filter, @BeanParam @Valid PageQuery page) {
        return list.of(filter, page);
    }

    @GET
    @Path("/papers/{id}")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "A paper with the state, answers and extensions of each agency")
    public PaperView paper(UUID id) {
        return views.of(id);
    }

    @POST
    @Path("/papers/{id}/closure")
    @Transactional
    @Operation(summary = "Close it with all agencies with which it is still open")
    public PaperView close(UUID id, @NotNull @Valid PaperJudgement body) {
        judging.close(id, body);
        return views.after(id);
    }

    @POST
    @Path("/papers/{id}/cancellation")
    @Transactional
    @Operation(summary = "Cancel it for a reason; its number stays used")
    public PaperView cancel(UUID id, @NotNull @Valid PaperCancellation body) {
        judging.cancel(id, body);
        return views.after(id);
    }
}
