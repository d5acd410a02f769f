package io.shishi.integration.notice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What one person has been told. Rows are written by {@link NoticeStore}, many at once. */
@Entity
@Immutable
public class Notice extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID jurisdictionId;
    public String username;
    public String occasion;
    public String matter;
    public String kind;

    /** Whether something is to be done, or it is only good to know. */
    public boolean act;

    public String title;
    public String text;
    public String subjectKind;
    public UUID subjectId;
    public Instant at;
    public Instant readAt;

    /** When the matter moved on, so that nobody needs to read it any more. */
    public Instant retiredAt;

    /** When it goes out by mail; null if it does not, or has. */
    public Instant mailAt;

    protected Notice() {}

    public boolean isOpen() {
        return readAt == null && retiredAt == null;
    }
}
