package io.shishi.reader;

import io.shishi.identity.Role;
import io.shishi.reader.compare.ComparisonView;
import io.shishi.shared.idempotency.Idempotent;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/plan-drafts")
@Tag(name = "reader")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICE)
class PlanDraftResource {

    private final PlanDraftService drafts;
    private final PlanDraftViews views;

    PlanDraftResource(PlanDraftService drafts, PlanDraftViews views) {
        this.drafts = drafts;
        this.views = views;
    }

    @GET
    @Operation(summary = "List documents that were read, the newest first")
    public Page<PlanDraftRow> list(@BeanParam PlanDraftFilter filter, @BeanParam @Valid PageQuery page) {
        return drafts.page(filter, page);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = PlanDraftView.class, responseCode = "201")
    @Operation(
            operationId = "readDocument",
            summary = "Read a plan's document, a file or text, into a draft",
            description =
                    "A .docx, a .pdf with text, or text in UTF-8 or GB18030; told by its content, not by its name")
    public PlanDraftView read(@RestForm("document") FileUpload document, @RestForm @Size(max = 200) String name) {
        return views.of(drafts.read(document, name));
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = PlanDraftView.class, responseCode = "201")
    @Operation(
            operationId = "readDocument",
            summary = "Read a plan's document, a file or text, into a draft",
            description =
                    "A .docx, a .pdf with text, or text in UTF-8 or GB18030; told by its content, not by its name")
    public PlanDraftView readText(String text, @QueryParam("name") @Size(max = 200) String name) {
        return views.of(drafts.read(text, name));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A draft with its source, where each number went, and what is still to be decided")
    public PlanDraftView get(UUID id) {
        return views.of(drafts.mine(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Put a draft right; what is absent stays as it is")
    public PlanDraftView change(UUID id, @NotNull @Valid PlanDraftChange body) {
        return views.of(drafts.change(id, body));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Give a draft up; that it was read stays in the record")
    public void discard(UUID id) {
        drafts.discard(id);
    }

    @POST
    @Path("/{id}/confirmation")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = ConfirmedView.class, responseCode = "201")
    @Operation(
            summary = "Make a plan of a draft",
            description =
                    "In one step: agencies, the plan with its task force, parts, tasks, measures, indicators and schedules. The plan is a draft until it is put in force")
    public ConfirmedView confirm(UUID id, @NotNull @Valid Confirmation body) {
        return new ConfirmedView(drafts.confirm(id, body.version()).id);
    }

    @GET
    @Path("/{id}/comparison")
    @Operation(summary = "What a draft adds to a plan, drops from it and changes")
    public ComparisonView compare(UUID id, @QueryParam("plan") @NotNull UUID plan) {
        return drafts.compare(id, plan);
    }
}
