package io.shishi.inspection.draw;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Agencies do not know what is going to be looked at, nor does the office that chases them. */
@Path("/")
@Tag(name = "draw")
@Produces(MediaType.APPLICATION_JSON)
class DrawResource {

    private final DrawService draws;
    private final DrawReading reading;
    private final DrawExport export;

    DrawResource(DrawService draws, DrawReading reading, DrawExport export) {
        this.draws = draws;
        this.reading = reading;
        this.export = export;
    }

    @POST
    @Path("/draw-previews")
    @Transactional
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Show what a draw would be made from, by stratum and by risk; nothing is kept")
    public DrawPreview preview(@NotNull @Valid NewDraw body) {
        return draws.preview(body);
    }

    @POST
    @Path("/draws")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = DrawView.class, responseCode = "201")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Freeze the pool of a draw, with its hash; it has no seed and no result yet")
    public DrawView pool(@NotNull @Valid NewDraw body) {
        return reading.of(draws.pool(body));
    }

    @POST
    @Path("/draws/{id}/seed")
    @Transactional
    @Idempotent
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Record a seed from the secure source together with the hash of the pool; once for ever")
    public DrawView seed(UUID id) {
        return reading.of(draws.seed(id));
    }

    @POST
    @Path("/draws/{id}/result")
    @Transactional
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Draw: what follows from pool, seed and weights; asked again it is the same")
    public DrawView result(UUID id) {
        return reading.of(draws.result(id));
    }

    @POST
    @Path("/draws/{id}/cancellation")
    @Transactional
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Throw a draw away for a reason; it stays in the list with its number")
    public DrawView cancel(UUID id, @NotNull @Valid DrawCancellation body) {
        return reading.of(draws.cancel(id, body));
    }

    @GET
    @Path("/draws/weights")
    @RolesAllowed({Role.SUPERVISOR, Role.CONVENER})
    @Operation(summary = "What makes it likelier that something is drawn, in words, and the usual multipliers")
    public WeightRules weights() {
        return WeightRules.ofAll();
    }

    @GET
    @Path("/draws")
    @RolesAllowed({Role.SUPERVISOR, Role.CONVENER})
    @Operation(summary = "All draws there were, newest first, also those thrown away")
    public Page<DrawRow> list(@QueryParam("plan") UUID plan, @BeanParam @Valid PageQuery page) {
        return reading.list(plan, page);
    }

    @GET
    @Path("/draws/{id}")
    @RolesAllowed({Role.SUPERVISOR, Role.CONVENER})
    @Operation(summary = "A draw with its steps, and what was selected")
    public DrawView draw(UUID id) {
        return reading.of(id);
    }

    @GET
    @Path("/draws/{id}/pool")
    @RolesAllowed({Role.SUPERVISOR, Role.CONVENER})
    @Operation(summary = "The pool as it was frozen: each item with its weight and why")
    public Page<PoolItemView> pool(UUID id, @BeanParam @Valid PageQuery page) {
        return reading.pool(id, page);
    }

    @GET
    @Path("/draws/{id}/export")
    @Produces("text/plain;charset=UTF-8")
    @RolesAllowed({Role.SUPERVISOR, Role.CONVENER})
    @Operation(summary = "All that is needed to repeat the draw without us: algorithm, seed, hash, quotas, every item")
    public RestResponse<StreamingOutput> export(UUID id) {
        var draw = reading.draw(id);
        var selected = draw.drawnAt == null ? List.<DrawnItemView>of() : reading.selected(id);
        StreamingOutput file = out -> export.write(draw, selected, out);
        var name = URLEncoder.encode(draw.number + ".txt", StandardCharsets.UTF_8);
        return RestResponse.ResponseBuilder.ok(file)
                .header("Content-Disposition", "attachment; filename=\"draw.txt\"; filename*=UTF-8''" + name)
                .build();
    }
}
