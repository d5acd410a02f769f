package io.shishi.paper;

import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What is done about a paper with one of its agencies. Each answers with the paper as it stands then. */
@Path("/papers/{id}/addressees/{addresseeId}")
@Tag(name = "paper")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER})
class AddresseeResource {

    private final AnsweringService answering;
    private final JudgingService judging;
    private final IssuingService issuing;
    private final PaperViews views;

    AddresseeResource(AnsweringService answering, JudgingService judging, IssuingService issuing, PaperViews views) {
        this.answering = answering;
        this.judging = judging;
        this.issuing = issuing;
        this.views = views;
    }

    @POST
    @Path("/receipt")
    @Transactional
    @Operation(summary = "Sign for it")
    public PaperView signFor(UUID id, UUID addresseeId, @NotNull @Valid PaperDeed body) {
        answering.signFor(id, addresseeId, body);
        return views.after(id);
    }

    @POST
    @Path("/answers")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = PaperView.class, responseCode = "201")
    @Operation(summary = "Answer it, with the files attached since the last answer; whoever answers has signed for it")
    public PaperView answer(UUID id, UUID addresseeId, @NotNull @Valid NewPaperAnswer body) {
        answering.answer(id, addresseeId, body);
        return views.after(id);
    }

    @POST
    @Path("/acceptance")
    @Transactional
    @Operation(summary = "Accept the answer, which closes it for that agency")
    public PaperView accept(UUID id, UUID addresseeId, @NotNull @Valid PaperJudgement body) {
        judging.accept(id, addresseeId, body);
        return views.after(id);
    }

    @POST
    @Path("/return")
    @Transactional
    @Operation(summary = "Return the answer for a better one; the note is obligatory")
    public PaperView sendBack(UUID id, UUID addresseeId, @NotNull @Valid PaperJudgement body) {
        judging.sendBack(id, addresseeId, body);
        return views.after(id);
    }

    @POST
    @Path("/extensions")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = PaperView.class, responseCode = "201")
    @Operation(summary = "Ask for more time")
    public PaperView askExtension(UUID id, UUID addresseeId, @NotNull @Valid NewExtension body) {
        answering.askExtension(id, addresseeId, body);
        return views.after(id);
    }

    @POST
    @Path("/extensions/{extensionId}/decision")
    @Transactional
    @Operation(summary = "Grant more time, also until another day, or refuse it with the reason")
    public PaperView decide(UUID id, UUID addresseeId, UUID extensionId, @NotNull @Valid ExtensionDecision body) {
        judging.decide(id, addresseeId, extensionId, body);
        return views.after(id);
    }

    @POST
    @Path("/escalation")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = PaperView.class, responseCode = "201")
    @Operation(summary = "Issue an order of a higher rung for it; jumping a rung needs a reason")
    public PaperView escalate(UUID id, UUID addresseeId, @NotNull @Valid PaperEscalation body) {
        return views.after(issuing.escalate(id, addresseeId, body).id);
    }
}
