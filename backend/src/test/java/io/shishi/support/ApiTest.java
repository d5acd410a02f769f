package io.shishi.support;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.Jurisdictions;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.MovableClock;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Speaks HTTP, starts from an empty database, signs in as anyone, sets the clock. */
@WithTestResource(TestPostgres.class)
@WithTestResource(TestKeys.class)
@WithTestResource(KeycloakStandIn.class)
@WithTestResource(TestMail.class)
@WithTestResource(GroupStandIn.class)
public abstract class ApiTest {

    protected static final String COUNTY = "430624";
    protected static final String DISTRICT = "430971";
    protected static final String CITY = "439900";

    @Inject
    protected Database database;

    @Inject
    protected MovableClock clock;

    @Inject
    protected SignInAccounts accounts;

    @Inject
    Jurisdictions jurisdictions;

    @BeforeEach
    protected void start_from_nothing() {
        database.empty();
        accounts.empty();
        jurisdictions.forget();
    }

    @AfterEach
    void let_the_clock_go() {
        clock.release();
    }

    /** From now on it is noon of that day. */
    protected void today(String day) {
        clock.standAt(LocalDate.parse(day).atTime(12, 0).atZone(Calendar.ZONE).toInstant());
    }

    protected static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    protected static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    protected RequestSpecification asNobody() {
        return given().basePath("/api/v1").contentType(ContentType.JSON);
    }

    /** Signed in with a token like Keycloak's. */
    protected RequestSpecification as(String username, Set<String> roles, List<String> groups) {
        return since(Instant.now(), username, roles, groups);
    }

    /** With a token that was issued then. */
    protected RequestSpecification since(Instant issued, String username, Set<String> roles, List<String> groups) {
        var token = Jwt.claims()
                .subject(username)
                .preferredUserName(username)
                .claim("name", username)
                .claim("realm_access", Map.of("roles", List.copyOf(roles)))
                .issuedAt(issued)
                .audience("shishi-api");
        if (!groups.isEmpty()) {
            token.claim("groups", groups);
        }
        return asNobody().auth().oauth2(token.sign());
    }

    protected RequestSpecification asOffice() {
        return asOfficeOf(COUNTY);
    }

    protected RequestSpecification asOfficeOf(String jurisdiction) {
        return as("office-" + jurisdiction, Set.of("office"), List.of("/" + jurisdiction + "/office"));
    }

    protected RequestSpecification asConvener() {
        return as("convener", Set.of("convener"), List.of("/" + COUNTY));
    }

    protected RequestSpecification asSupervisor() {
        return as("supervisor", Set.of("supervisor"), List.of("/" + COUNTY + "/supervision"));
    }

    protected RequestSpecification asViewerOf(String jurisdiction) {
        return as("viewer-" + jurisdiction, Set.of("viewer"), List.of("/" + jurisdiction));
    }

    protected RequestSpecification asAdmin() {
        return as("operator", Set.of("admin"), List.of());
    }

    protected RequestSpecification asReporterOf(String... agencies) {
        return asMember("reporter", COUNTY, agencies);
    }

    protected RequestSpecification asSignerOf(String... agencies) {
        return asMember("signer", COUNTY, agencies);
    }

    /** A reporter or signer of agencies; the user name is the role and the first agency, as in "reporter-rsj". */
    protected RequestSpecification asMember(String role, String jurisdiction, String... agencies) {
        var groups = Arrays.stream(agencies).map(code -> "/" + jurisdiction + "/agencies/" + code);
        return as(role + "-" + agencies[0], Set.of(role), groups.toList());
    }
}
