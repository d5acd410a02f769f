package io.shishi.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.agency.Jurisdiction;
import io.shishi.identity.Actor;
import io.shishi.identity.CurrentUser;
import io.shishi.support.ApiTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditResourceTest extends ApiTest {

    @Inject
    AuditLog log;

    @Inject
    CurrentUser user;

    @Inject
    EntityManager entities;

    @Test
    @ActivateRequestContext
    void a_change_shows_who_and_what_before_and_after() {
        write(AgencyFixture::county, "a");
        asOffice()
                .get("/audit")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].actorName", equalTo("专班办公室"))
                .body("items[0].actorDuty", equalTo("office"))
                .body("items[0].before.name", equalTo("旧"))
                .body("items[0].after.name", equalTo("新"));
    }

    @Test
    @ActivateRequestContext
    void one_jurisdiction_never_reads_the_record_of_another() {
        write(AgencyFixture::county, "county");
        write(AgencyFixture::district, "district");
        asOfficeOf(DISTRICT).get("/audit").then().body("items.title", contains("district"));
        asViewerOf(CITY).get("/audit").then().body("items.title", contains("district", "county"));
        asReporterOf("rsj").get("/audit").then().statusCode(403);
    }

    @Test
    @ActivateRequestContext
    void the_record_is_filtered_by_what_was_changed() {
        write(AgencyFixture::county, "one");
        var other = write(AgencyFixture::county, "other");
        asOffice().queryParam("subject", other).get("/audit").then().body("items.title", contains("other"));
        asOffice().queryParam("to", "2020-01-01").get("/audit").then().body("total", equalTo(0));
    }

    @Test
    @ActivateRequestContext
    void the_application_itself_cannot_alter_the_record() {
        write(AgencyFixture::county, "a");
        assertThrows(
                RuntimeException.class,
                () -> inTransaction(() -> entities.createNativeQuery("update audit set title = 'b'")
                        .executeUpdate()));
        assertThrows(
                RuntimeException.class,
                () -> inTransaction(
                        () -> entities.createNativeQuery("delete from audit").executeUpdate()));
    }

    private UUID write(java.util.function.Supplier<Jurisdiction> where, String title) {
        var subject = UUID.randomUUID();
        user.actAs(Actor.of("office", "专班办公室", COUNTY, Set.of(), "office"));
        inTransaction(() -> log.add(AuditEntry.of("change", "agency", subject, title, where.get().id)
                .changing(AuditEntry.fields("name", "旧"), AuditEntry.fields("name", "新"))));
        return subject;
    }
}
