package io.shishi.paper.document;

import io.shishi.audit.chain.RecordHead;
import io.shishi.identity.Role;
import io.shishi.paper.PaperDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/papers/{id}/document")
@Tag(name = "paper")
class PaperDocumentResource {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PaperDesk desk;
    private final RecordHead record;

    PaperDocumentResource(PaperDesk desk, RecordHead record) {
        this.record = record;
        this.desk = desk;
    }

    @GET
    @Transactional
    @Produces(WORD)
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "The paper as a Word document in official layout, as far as the caller may read it")
    public RestResponse<byte[]> document(UUID id) {
        var paper = desk.read(id);
        var name = URLEncoder.encode(paper.number() + " " + paper.title() + ".docx", StandardCharsets.UTF_8)
                .replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(PaperDocument.of(paper, record.now()), WORD)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
