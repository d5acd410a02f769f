package io.shishi.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A file that shows what a report or an answer says: its content hash, when it was received and from whom. */
@Entity
public class Evidence extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID jurisdictionId;

    /** What it lies with: a report, an agency's part of a paper, a check, or the remedy of a finding. */
    public UUID reportId;

    public UUID addresseeId;
    public UUID checkId;
    public UUID findingId;
    public UUID proposalId;

    /** Of what it is evidence, where that was said. */
    public UUID measureId;

    public String fileName;

    /** As found from the content, whatever the name says. */
    public String contentType;

    public long size;
    public String sha256;

    /** Whether there is a small picture of it. */
    public boolean picture;

    public String caption;

    /** How it looks, and what its camera claims of time and place; null of what is no photo. */
    public Long look;

    public Instant takenAt;
    public Double latitude;
    public Double longitude;
    public Instant receivedAt;
    public String receivedBy;
    public String receivedByName;

    /** Taken away while the report was still being written. The row stays, the content does not. */
    public Instant removedAt;

    protected Evidence() {}

    Evidence(EvidenceOf kind, EvidenceSubject.Place place, UUID measureId, EvidenceFile file, String caption) {
        this.jurisdictionId = place.jurisdictionId();
        this.reportId = kind == EvidenceOf.REPORT ? place.id() : null;
        this.addresseeId = kind == EvidenceOf.ADDRESSEE ? place.id() : null;
        this.checkId = kind == EvidenceOf.CHECK ? place.id() : null;
        this.findingId = kind == EvidenceOf.FINDING ? place.id() : null;
        this.proposalId = kind == EvidenceOf.PROPOSAL ? place.id() : null;
        this.measureId = measureId;
        this.fileName = file.name();
        this.contentType = file.kind().contentType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.picture = file.picture();
        this.caption = caption;
        noted(file.photo());
    }

    private void noted(Photo photo) {
        look = photo.look();
        takenAt = photo.takenAt();
        latitude = photo.latitude();
        longitude = photo.longitude();
    }

    void received(Actor actor, Instant now) {
        receivedAt = now;
        receivedBy = actor.username();
        receivedByName = actor.name();
    }

    EvidenceOf kind() {
        if (reportId != null) {
            return EvidenceOf.REPORT;
        }
        if (addresseeId != null) {
            return EvidenceOf.ADDRESSEE;
        }
        if (checkId != null) {
            return EvidenceOf.CHECK;
        }
        return findingId != null ? EvidenceOf.FINDING : EvidenceOf.PROPOSAL;
    }

    /** The id of what it lies with. */
    UUID subjectId() {
        return switch (kind()) {
            case REPORT -> reportId;
            case ADDRESSEE -> addresseeId;
            case CHECK -> checkId;
            case FINDING -> findingId;
            case PROPOSAL -> proposalId;
        };
    }

    void remove(Instant now) {
        removedAt = now;
    }

    /** The same file on an amendment: it was received when it was received. */
    Evidence on(UUID otherReportId) {
        var copy = new Evidence();
        copy.jurisdictionId = jurisdictionId;
        copy.reportId = otherReportId;
        copy.measureId = measureId;
        copy.fileName = fileName;
        copy.contentType = contentType;
        copy.size = size;
        copy.sha256 = sha256;
        copy.picture = picture;
        copy.caption = caption;
        copy.noted(new Photo(look, takenAt, latitude, longitude));
        copy.receivedAt = receivedAt;
        copy.receivedBy = receivedBy;
        copy.receivedByName = receivedByName;
        return copy;
    }
}
