package io.shishi.audit.chain;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shishi.agency.AgencyFixture;
import io.shishi.agency.Jurisdiction;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.Actor;
import io.shishi.identity.CurrentUser;
import io.shishi.support.ApiTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record is bound entry by entry, and whoever goes behind the application's back is found out. */
@QuarkusTest
class ChainTest extends ApiTest {

    @Inject
    AuditLog log;

    @Inject
    CurrentUser user;

    @Inject
    EntityManager entities;

    @Inject
    AgroalDataSource source;

    @TempDir
    Path folder;

    @BeforeEach
    void two_counties() {
        inTransaction(() -> {
            AgencyFixture.county();
            AgencyFixture.district();
        });
    }

    @Test
    void entries_are_bound_in_the_order_of_their_commits_per_jurisdiction() {
        write(COUNTY, 5);
        write(DISTRICT, 2);

        verify(COUNTY).body("whole", equalTo(true), "head.entries", equalTo(5), "flaw", nullValue());
        verify(DISTRICT).body("whole", equalTo(true), "head.entries", equalTo(2));
        asOffice().get("/audit/head").then().body("entries", equalTo(5));
    }

    @Test
    void what_was_rolled_back_leaves_no_gap() {
        write(COUNTY, 2);
        assertThrows(
                IllegalStateException.class,
                () -> inTransaction(() -> {
                    add(COUNTY, "nothing");
                    throw new IllegalStateException("rolled back");
                }));
        write(COUNTY, 1);

        verify(COUNTY).body("whole", equalTo(true), "head.entries", equalTo(3));
    }

    @Test
    void many_at_once_make_one_chain() throws Exception {
        try (var people = Executors.newFixedThreadPool(8)) {
            var done = IntStream.range(0, 40)
                    .mapToObj(i -> people.submit(() -> write(COUNTY, 1 + i % 3)))
                    .toList();
            for (var one : done) {
                one.get();
            }
        }
        verify(COUNTY).body("whole", equalTo(true), "head.entries", equalTo(79));
    }

    @Test
    void an_altered_entry_is_named() {
        write(COUNTY, 6);
        database.asOwner("update audit set after = '{\"value\": 999}' where place = 4");

        verify(COUNTY)
                .body("whole", equalTo(false))
                .body("flaw.kind", equalTo("ALTERED"), "flaw.place", equalTo(4), "flaw.entryId", equalTo(id(4)));
    }

    @Test
    void every_field_is_bound() {
        for (var change : List.of(
                "at = at + interval '1 microsecond'",
                "actor = 'x'",
                "actor_name = 'x'",
                "actor_duty = 'x'",
                "on_behalf_of = 'x'",
                "on_behalf_of_name = 'x'",
                "action = 'x'",
                "subject_kind = 'x'",
                "subject_id = gen_random_uuid()",
                "title = title || ' '",
                "plan_id = gen_random_uuid()",
                "task_id = gen_random_uuid()",
                "report_id = gen_random_uuid()",
                "before = null",
                "after = null")) {
            start_from_nothing();
            two_counties();
            write(COUNTY, 3);
            database.asOwner("update audit set " + change + " where place = 2");
            verify(COUNTY).body("flaw.kind", equalTo("ALTERED"), "flaw.place", equalTo(2));
        }
    }

    @Test
    void a_removed_entry_leaves_a_gap() {
        write(COUNTY, 6);
        database.asOwner("delete from audit where place = 3");

        verify(COUNTY).body("flaw.kind", equalTo("MISSING"), "flaw.place", equalTo(3));
    }

    @Test
    void removed_last_entries_are_missed() {
        write(COUNTY, 6);
        database.asOwner("delete from audit where place > 4");

        verify(COUNTY).body("flaw.kind", equalTo("CUT_OFF"), "flaw.place", equalTo(5));
    }

    @Test
    void an_entry_slipped_in_is_not_bound() {
        write(COUNTY, 2);
        database.asOwner("alter table audit disable trigger audit_chain");
        add();
        database.asOwner("alter table audit enable trigger audit_chain");

        verify(COUNTY).body("flaw.kind", equalTo("UNBOUND"));
    }

    @Test
    void a_chain_that_was_forged_as_a_whole_does_not_fit_the_archive() throws Exception {
        write(COUNTY, 3);
        var archive = new HeadArchive(folder);
        try (var connection = source.getConnection()) {
            archive.write(LocalDate.parse("2026-11-22"), Heads.all(connection));
        }
        write(COUNTY, 2);
        assertEquals("", flaws(archive));

        database.asOwner(
                """
                do $$ declare h bytea := sha256(''); e audit; begin
                    update audit set title = 'forged' where place = 2;
                    for e in select * from audit order by place loop
                        h := audit_link(h, e, e.place);
                        update audit set hash = h where id = e.id;
                    end loop;
                    update audit_head set hash = h;
                end $$
                """);

        verify(COUNTY).body("whole", equalTo(true));
        assertTrue(flaws(archive).contains("第3条记录与heads-2026-11-22.txt留存的链头不符"));
    }

    @Test
    void a_days_heads_are_written_once() throws Exception {
        write(COUNTY, 1);
        var archive = new HeadArchive(folder);
        try (var connection = source.getConnection()) {
            assertEquals(true, archive.write(LocalDate.parse("2026-11-22"), Heads.all(connection)));
            write(COUNTY, 1);
            assertEquals(false, archive.write(LocalDate.parse("2026-11-22"), Heads.all(connection)));
        }
        assertEquals(
                1, Files.readAllLines(folder.resolve("heads-2026-11-22.txt")).size());
    }

    @Test
    void the_application_may_not_write_the_chain_itself() {
        write(COUNTY, 1);
        for (var statement : List.of(
                "update audit_head set entries = 0",
                "delete from audit_head",
                "update audit set hash = null, place = null",
                "alter table audit disable trigger audit_chain")) {
            assertThrows(
                    RuntimeException.class,
                    () -> inTransaction(
                            () -> entities.createNativeQuery(statement).executeUpdate()));
        }
    }

    @Test
    void agencies_do_not_verify() {
        asReporterOf("rsj").post("/audit/verifications").then().statusCode(403);
        asReporterOf("rsj").get("/audit/head").then().statusCode(403);
    }

    /** What the command prints of chains that do not fit. */
    private String flaws(HeadArchive archive) throws Exception {
        var printed = new ByteArrayOutputStream();
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var whole =
                    VerifyCommand.verify(connection, archive, new PrintStream(printed, true, StandardCharsets.UTF_8));
            connection.rollback();
            connection.setAutoCommit(true);
            return whole ? "" : printed.toString(StandardCharsets.UTF_8);
        }
    }

    private ValidatableResponse verify(String jurisdiction) {
        return asOfficeOf(jurisdiction).post("/audit/verifications").then().statusCode(200);
    }

    private int id(int place) {
        return ((Number) inTransaction(() -> entities.createNativeQuery("select id from audit where place = " + place)
                        .getSingleResult()))
                .intValue();
    }

    private void add() {
        write(COUNTY, 1);
    }

    private void write(String jurisdiction, int entries) {
        inTransaction(() -> IntStream.range(0, entries).forEach(i -> add(jurisdiction, "第" + i + "件")));
    }

    void add(String jurisdiction, String title) {
        Arc.container().requestContext().activate();
        user.actAs(Actor.of("office", "专班办公室", jurisdiction, Set.of(), "office"));
        log.add(AuditEntry.of(
                        "change",
                        "agency",
                        UUID.randomUUID(),
                        title,
                        Jurisdiction.byCode(jurisdiction).orElseThrow().id)
                .changing(AuditEntry.fields("name", "旧"), AuditEntry.fields("name", "新")));
    }
}
