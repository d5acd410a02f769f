package io.shishi.evidence;

import io.quarkus.arc.All;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Takes files as evidence, and takes them away again. */
@ApplicationScoped
public class EvidenceService {

    private static final Logger LOG = Logger.getLogger(EvidenceService.class);

    private final Map<EvidenceOf, EvidenceSubject> subjects;
    private final EvidenceQueries queries;
    private final EvidenceStore store;
    private final EvidenceSettings settings;
    private final FileKinds kinds;
    private final Thumbnails thumbnails;
    private final Photos photos;
    private final AuditLog log;
    private final CurrentUser user;
    private final Clock clock;
    private final long largest;

    EvidenceService(
            @All List<EvidenceSubject> subjects,
            EvidenceQueries queries,
            EvidenceStore store,
            EvidenceSettings settings,
            FileKinds kinds,
            Thumbnails thumbnails,
            Photos photos,
            AuditLog log,
            CurrentUser user,
            Clock clock,
            @ConfigProperty(name = "shishi.limits.upload", defaultValue = "20971520") long largest) {
        this.subjects = subjects.stream().collect(Collectors.toMap(EvidenceSubject::kind, it -> it));
        this.queries = queries;
        this.store = store;
        this.settings = settings;
        this.kinds = kinds;
        this.thumbnails = thumbnails;
        this.photos = photos;
        this.log = log;
        this.user = user;
        this.clock = clock;
        this.largest = largest;
    }

    /** The file is kept before its row is written; one that is kept without a row is swept away later. */
    @Transactional
    public EvidenceView attach(EvidenceOf kind, UUID id, UUID measureId, String caption, String name, Path content) {
        var place = subjects.get(kind).changeable(id, measureId);
        var there = lyingWith(kind, id);
        var file = keep(FileNames.tidy(name), content);
        var same = there.stream().filter(it -> it.sha256.equals(file.sha256())).findFirst();
        if (same.isPresent()) {
            return EvidenceView.of(same.get());
        }
        if (there.size() >= settings.filesPerReport()) {
            throw EvidenceProblems.tooMany(settings.filesPerReport());
        }
        var evidence = new Evidence(
                kind, place, measureId, file, caption == null || caption.isBlank() ? null : caption.strip());
        evidence.received(user.actor(), clock.instant());
        evidence.persist();
        log.add(entry("attach", evidence, place).changing(null, fields(evidence)));
        return EvidenceView.of(evidence);
    }

    private List<Evidence> lyingWith(EvidenceOf kind, UUID id) {
        return switch (kind) {
            case REPORT -> queries.of(id);
            case ADDRESSEE -> queries.ofAddressees(List.of(id));
            case CHECK -> queries.ofChecks(List.of(id));
            case FINDING -> queries.ofFindings(List.of(id));
            case PROPOSAL -> queries.ofProposal(id);
        };
    }

    @Transactional
    public void remove(UUID id) {
        var evidence = readable(id);
        var place = subjects.get(evidence.kind()).removable(evidence.subjectId(), id);
        evidence.remove(clock.instant());
        log.add(entry("remove", evidence, place).changing(fields(evidence), null));
    }

    /** Whoever may read what it lies with. */
    @Transactional
    public Evidence readable(UUID id) {
        var evidence = Evidence.<Evidence>findByIdOptional(id)
                .filter(it -> it.removedAt == null)
                .orElseThrow(EvidenceProblems::notFound);
        subjects.get(evidence.kind()).readable(evidence.subjectId());
        return evidence;
    }

    /** Refuses as not found what the caller may not read. */
    void readable(EvidenceOf kind, UUID id) {
        subjects.get(kind).readable(id);
    }

    /** Whether the caller may have the file with all that its camera wrote: who verifies, and who handed it in. */
    boolean readsAll(Evidence file) {
        return user.is(Role.SUPERVISOR) || user.username().equals(file.receivedBy);
    }

    private EvidenceFile keep(String name, Path content) {
        try {
            var size = Files.size(content);
            if (size == 0) {
                throw EvidenceProblems.empty(name);
            }
            if (size > largest) {
                throw EvidenceProblems.tooLarge(name, largest);
            }
            var kind = kinds.of(content).orElseThrow(() -> EvidenceProblems.wrongKind(name));
            var picture = thumbnails.canBeMade(content, kind);
            var sha256 = store.keep(content);
            var photo = photos.of(content, kind, sha256, picture);
            return new EvidenceFile(kind.named(name), kind, size, sha256, picture, photo);
        } catch (IOException e) {
            LOG.error("Evidence was not kept", e);
            throw EvidenceProblems.notKept();
        }
    }

    private static AuditEntry entry(String action, Evidence evidence, EvidenceSubject.Place place) {
        return AuditEntry.of(action, "evidence", evidence.id, place.title(), place.jurisdictionId())
                .in(place.planId(), place.taskId(), evidence.reportId);
    }

    private static Map<String, Object> fields(Evidence evidence) {
        return AuditEntry.fields(
                "fileName",
                evidence.fileName,
                "size",
                evidence.size,
                "sha256",
                evidence.sha256,
                "caption",
                evidence.caption);
    }
}
