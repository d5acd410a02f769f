package io.shishi.integration.robot;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.audit.AuditEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A robot in a chat group, which says what happens to whoever is in the group. */
@Entity
public class Robot extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID jurisdictionId;

    @Enumerated(EnumType.STRING)
    public RobotKind kind;

    public String name;

    /** Whoever knows it can speak in the group, so it is shown to nobody again. */
    String url;

    /** With which DingTalk's messages are signed, where the group asks for it. */
    String secret;

    /** The kinds of notices that it says. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> kinds;

    @Version
    public int version;

    protected Robot() {}

    Robot(UUID jurisdictionId, RobotKind kind, String name, String url, String secret, List<String> kinds) {
        this.jurisdictionId = jurisdictionId;
        this.kind = kind;
        this.name = name;
        this.url = url;
        this.secret = secret;
        this.kinds = List.copyOf(kinds);
    }

    /** What is not given stays as it is; an empty secret is none. */
    void change(String name, String url, String secret, List<String> kinds) {
        this.name = name;
        this.url = url == null ? this.url : url;
        if (secret != null) {
            this.secret = secret.isEmpty() ? null : secret;
        }
        this.kinds = List.copyOf(kinds);
    }

    /** The address without what makes it one's own. */
    String masked() {
        var end = url.length() > 4 ? url.substring(url.length() - 4) : "";
        return url.replaceFirst("\\?.*", "") + "?…" + end;
    }

    Map<String, Object> state() {
        return AuditEntry.fields("kind", kind, "name", name, "url", masked(), "signed", secret != null, "kinds", kinds);
    }
}
