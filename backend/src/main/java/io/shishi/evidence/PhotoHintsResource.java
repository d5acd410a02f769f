package io.shishi.evidence;

import io.shishi.identity.Role;
import io.shishi.progress.Report;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reports/{id}/photo-hints")
@Tag(name = "evidence")
@Produces(MediaType.APPLICATION_JSON)
class PhotoHintsResource {

    private final EvidenceService evidence;
    private final EvidenceQueries queries;
    private final AlikePhotos alike;
    private final TaskSites sites;

    PhotoHintsResource(EvidenceService evidence, EvidenceQueries queries, AlikePhotos alike, TaskSites sites) {
        this.evidence = evidence;
        this.queries = queries;
        this.alike = alike;
        this.sites = sites;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR})
    @Operation(summary = "What is odd about the photos of a report, as hints; nothing is refused for it")
    public List<PhotoHints> hints(UUID id) {
        evidence.readable(EvidenceOf.REPORT, id);
        var photos = queries.of(id).stream()
                .filter(it -> it.contentType.startsWith("image/"))
                .toList();
        if (photos.isEmpty()) {
            return List.of();
        }
        var report = Report.<Report>find("from Report r join fetch r.round where r.id = ?1", id)
                .singleResult();
        var judging = new Judging(report.task.id, report.round.fromOn, report.round.ordinal, sites.of(report.task.id));
        var same = alike.of(id);
        return photos.stream()
                .map(it -> judging.of(it, same.getOrDefault(it.id, List.of())))
                .toList();
    }
}
