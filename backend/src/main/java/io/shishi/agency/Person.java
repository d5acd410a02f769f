package io.shishi.agency;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.audit.AuditEntry;
import io.shishi.identity.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Somebody with an account in a jurisdiction. Passwords live in Keycloak, duties in agencies are members. */
@Entity
public class Person extends PanacheEntityBase {

    /** The duties of the task force itself, in the order in which they are shown. */
    public static final List<String> TASK_FORCE = List.of(Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER);

    private static final int LONGEST_NAME = 60;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    public String username;
    public String name;
    public String email;
    public String phone;

    @Enumerated(EnumType.STRING)
    public PersonState state;

    /** Duties of the task force; those in agencies are members. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> roles;

    /** When the product last said what stands here; an older token does not change it back. */
    public Instant changedAt;

    /** When duties were last given or taken; tokens from before are refused. */
    public Instant movedAt;

    public Instant lastSeenAt;

    @Version
    public int version;

    protected Person() {}

    public Person(Jurisdiction jurisdiction, String username, String name, Collection<String> roles, Instant now) {
        this.jurisdiction = jurisdiction;
        this.username = username;
        this.name = name;
        this.state = PersonState.ACTIVE;
        this.roles = taskForce(roles);
        this.changedAt = now;
    }

    static Person invited(Jurisdiction jurisdiction, NewPerson body, Instant now) {
        var person = new Person(jurisdiction, body.username(), body.name().strip(), body.roles(), now);
        person.state = PersonState.INVITED;
        person.email = body.email();
        person.phone = body.phone();
        return person;
    }

    void change(PersonChange change, Instant now) {
        if (state == PersonState.RETIRED) {
            throw PersonProblems.retired(name);
        }
        name = change.name().strip();
        email = change.email();
        phone = change.phone();
        changedAt = now;
    }

    /** Has these duties of the task force and no others. */
    void serve(Collection<String> wanted) {
        var now = taskForce(wanted);
        roles = now.equals(roles) ? roles : now;
    }

    /** Duties change; whoever had left waits for their first sign-in again. */
    void reassigned(Instant now) {
        state = state == PersonState.RETIRED ? PersonState.INVITED : state;
        changedAt = now;
        movedAt = now;
    }

    void retire(Instant now) {
        state = PersonState.RETIRED;
        changedAt = now;
        movedAt = now;
    }

    /** Those of the roles that belong to the task force itself. */
    static List<String> taskForce(Collection<String> roles) {
        return TASK_FORCE.stream().filter(roles::contains).toList();
    }

    /** Whether a token of that moment knows what stands here; a closed account is not opened by a token from before. */
    boolean vouchedFor(Instant issued) {
        return issued != null && issued.isAfter(changedAt) || state == PersonState.INVITED;
    }

    /** Signed in: what the account is called and may do is what Keycloak says. */
    void arrive(Jurisdiction here, String name, String email, Collection<String> roles) {
        jurisdiction = jurisdiction.id.equals(here.id) ? jurisdiction : here;
        this.name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        this.email = email == null ? this.email : email;
        state = PersonState.ACTIVE;
        serve(roles);
    }

    public Map<String, Object> state() {
        return AuditEntry.fields(
                "username", username,
                "name", name,
                "email", email,
                "phone", phone,
                "state", state);
    }
}
