package io.shishi.agency;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.support.ApiTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleTest extends ApiTest {

    @Inject
    People people;

    @Inject
    Statements statements;

    Agency labour;
    UUID county;

    @BeforeEach
    void an_agency() {
        inTransaction(() -> {
            labour = AgencyFixture.some(AgencyFixture.county(), "rsj", "县人社局");
            county = labour.jurisdiction.id;
        });
    }

    @Test
    void who_signs_in_is_known_with_their_duties() {
        asOffice().get("/me");
        asConvener().get("/me");
        asReporterOf("rsj").get("/me");
        asSignerOf("rsj").get("/me");
        assertEquals(List.of("office-430624"), usernames(people.holding(county, "office")));
        assertEquals(List.of("convener"), usernames(people.holding(county, "convener")));
        assertEquals(List.of("reporter-rsj"), usernames(people.contactsOf(List.of(labour.id))));
        assertEquals(List.of("signer-rsj"), usernames(people.signersOf(List.of(labour.id))));
        assertTrue(people.named(county, "convener").isPresent());
        assertTrue(people.named(county, "nobody").isEmpty());
    }

    @Test
    void a_second_sign_in_changes_nothing_and_stays_cheap() {
        statements.assertPage(() -> asReporterOf("rsj").get("/me").then().statusCode(200));
        assertEquals(1L, inTransaction(() -> Person.count()));
        assertEquals(1L, inTransaction(() -> Member.count()));
        assertEquals(0, inTransaction(() -> Person.<Person>findAll().firstResult().version));
    }

    @Test
    void a_token_from_before_the_last_change_is_not_believed() {
        asConvener().get("/me");
        database.asOwner("update person set roles = '{}', state = 'RETIRED', changed_at = now() + interval '1 minute'");
        asConvener().get("/me");
        assertEquals(Set.of(), people.holding(county, "convener"));
        database.asOwner("update person set changed_at = now() - interval '1 minute'");
        asConvener().get("/me");
        assertEquals(List.of("convener"), usernames(people.holding(county, "convener")));
    }

    @Test
    void a_duty_that_ended_is_not_learned_again() {
        asReporterOf("rsj").get("/me");
        database.asOwner("update member set retired_at = now()");
        asReporterOf("rsj").get("/me");
        assertEquals(Set.of(), people.contactsOf(List.of(labour.id)));
    }

    @Test
    void an_integrator_is_not_a_person() {
        as("machine", Set.of("integrator"), List.of("/" + COUNTY))
                .get("/me")
                .then()
                .statusCode(200);
        assertEquals(0L, inTransaction(() -> Person.count()));
    }

    @Test
    void a_delegate_acts_for_a_person_from_its_first_to_its_last_day() {
        today("2026-03-02");
        asConvener().get("/me");
        asOffice().get("/me");
        inTransaction(() -> new Delegation(
                        labour.jurisdiction,
                        "convener",
                        "office-430624",
                        "convener",
                        LocalDate.parse("2026-03-02"),
                        LocalDate.parse("2026-03-03"))
                .persist());
        assertTrue(people.actsFor("office-430624", "convener", clock.instant()));
        assertFalse(people.actsFor("convener", "office-430624", clock.instant()));
        asOffice()
                .get("/me")
                .then()
                .body("actsFor.username", contains("convener"))
                .body("actsFor.duty", contains("convener"));
        today("2026-03-04");
        assertFalse(people.actsFor("office-430624", "convener", clock.instant()));
        asOffice().get("/me").then().body("actsFor.size()", org.hamcrest.Matchers.equalTo(0));
    }

    private static List<String> usernames(Collection<PersonRef> people) {
        return people.stream().map(PersonRef::username).toList();
    }
}
