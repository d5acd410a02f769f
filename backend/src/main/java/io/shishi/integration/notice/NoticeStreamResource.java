package io.shishi.integration.notice;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/notifications/stream")
@Tag(name = "notice")
@RolesAllowed({Role.OFFICE, Role.REPORTER, Role.SIGNER, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER})
class NoticeStreamResource {

    private final NoticeFeed feed;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;

    NoticeStreamResource(NoticeFeed feed, Jurisdictions jurisdictions, CurrentUser user) {
        this.feed = feed;
        this.jurisdictions = jurisdictions;
        this.user = user;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @APIResponse(
            responseCode = "200",
            description =
                    "An event \"ready\", then an event \"notice\" with a NoticeView for each that is new or changed",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            summary = "What I am told, as it happens; with Last-Event-ID what was missed first",
            description = "Ends when the token does.")
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID") String lastEventId, @Context HttpServerResponse response, @Context Sse sse) {
        // A web server in between must hand each event on as it comes.
        response.putHeader("X-Accel-Buffering", "no");
        var listener = new Listener(user.username(), jurisdictions.myId(), user.expiresAt(), sse);
        return feed.listen(listener, Mark.read(lastEventId));
    }
}
