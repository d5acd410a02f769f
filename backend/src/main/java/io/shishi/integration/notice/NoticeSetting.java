package io.shishi.integration.notice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.audit.AuditEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** How a person wants to be told. Who has chosen nothing has no row. */
@Entity
public class NoticeSetting extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID jurisdictionId;
    public String username;

    @Enumerated(EnumType.STRING)
    public MailChoice mail;

    public LocalTime digestAt;
    public LocalTime quietFrom;
    public LocalTime quietTo;
    public boolean quietDays;

    /** Where mail goes; null for the address that the account has. */
    public String email;

    @Version
    public int version;

    protected NoticeSetting() {}

    NoticeSetting(UUID jurisdictionId, String username) {
        this.jurisdictionId = jurisdictionId;
        this.username = username;
        choose(MailTimes.USUAL, null);
    }

    void choose(MailTimes times, String email) {
        mail = times.mail();
        digestAt = times.digestAt();
        quietFrom = times.quietFrom();
        quietTo = times.quietTo();
        quietDays = times.quietDays();
        this.email = email;
    }

    MailTimes times() {
        return new MailTimes(mail, digestAt, quietFrom, quietTo, quietDays);
    }

    Map<String, Object> state() {
        return AuditEntry.fields(
                "mail",
                mail,
                "digestAt",
                digestAt.toString(),
                "quietFrom",
                quietFrom == null ? null : quietFrom.toString(),
                "quietTo",
                quietTo == null ? null : quietTo.toString(),
                "quietDays",
                quietDays,
                "email",
                email);
    }
}
