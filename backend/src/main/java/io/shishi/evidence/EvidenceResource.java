package io.shishi.evidence;

import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/evidence")
@Tag(name = "evidence")
@Produces(MediaType.APPLICATION_JSON)
class EvidenceResource {

    private final EvidenceService evidence;
    private final EvidenceStore store;
    private final Thumbnails thumbnails;

    EvidenceResource(EvidenceService evidence, EvidenceStore store, Thumbnails thumbnails) {
        this.evidence = evidence;
        this.store = store;
        this.thumbnails = thumbnails;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    @RolesAllowed({Role.REPORTER, Role.SIGNER, Role.SUPERVISOR, Role.OFFICE})
    @Operation(
            summary =
                    "Attach a photo or document to a report, one's part of a paper, a check or a finding; the same file twice is one")
    public EvidenceView attach(
            @RestForm("file") FileUpload file,
            @RestForm UUID reportId,
            @RestForm UUID addresseeId,
            @RestForm UUID checkId,
            @RestForm UUID findingId,
            @RestForm UUID proposalId,
            @RestForm UUID measureId,
            @RestForm @Size(max = 200) String caption) {
        if (file == null) {
            throw EvidenceProblems.missing();
        }
        var named = new TreeMap<EvidenceOf, UUID>();
        named.put(EvidenceOf.REPORT, reportId);
        named.put(EvidenceOf.ADDRESSEE, addresseeId);
        named.put(EvidenceOf.CHECK, checkId);
        named.put(EvidenceOf.FINDING, findingId);
        named.put(EvidenceOf.PROPOSAL, proposalId);
        named.values().removeIf(Objects::isNull);
        if (named.size() != 1) {
            throw EvidenceProblems.nothingNamed();
        }
        var subject = named.firstEntry();
        return attach(subject.getKey(), subject.getValue(), measureId, caption, file);
    }

    private EvidenceView attach(EvidenceOf kind, UUID id, UUID measureId, String caption, FileUpload file) {
        return evidence.attach(kind, id, measureId, caption, file.fileName(), file.uploadedFile());
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.REPORTER, Role.SIGNER, Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "The file as it was received; a picture for most without what its camera wrote into it")
    public RestResponse<InputStream> content(UUID id) throws IOException {
        var found = evidence.readable(id);
        var shown = found.picture ? "inline" : "attachment";
        var whole = store.open(found.sha256);
        var file =
                evidence.readsAll(found) ? new Bare(whole, found.size) : Bare.of(found.contentType, whole, found.size);
        return sent(file.content(), found.contentType)
                .header("Content-Length", file.size())
                .header("Content-Disposition", shown + "; filename*=UTF-8''" + encoded(found.fileName))
                .build();
    }

    @GET
    @Path("/{id}/thumbnail")
    @Produces("image/jpeg")
    @RolesAllowed({Role.REPORTER, Role.SIGNER, Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "A small upright picture of it")
    public RestResponse<InputStream> thumbnail(UUID id) throws IOException {
        var found = evidence.readable(id);
        if (!found.picture) {
            throw EvidenceProblems.noThumbnail();
        }
        var small = thumbnails.open(found.sha256).orElseThrow(EvidenceProblems::noThumbnail);
        return sent(small, "image/jpeg").build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.REPORTER, Role.SIGNER, Role.SUPERVISOR, Role.OFFICE})
    @Operation(summary = "Take it away again, while the report or answer is being written")
    public void remove(UUID id) {
        evidence.remove(id);
    }

    /** Never guessed at, never run, and remembered only by the browser that asked: what has an id never changes. */
    private static RestResponse.ResponseBuilder<InputStream> sent(InputStream content, String type) {
        return RestResponse.ResponseBuilder.ok(content, type)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, max-age=86400, immutable");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
