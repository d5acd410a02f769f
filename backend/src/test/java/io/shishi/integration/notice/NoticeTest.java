package io.shishi.integration.notice;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shishi.paper.Settled;
import io.shishi.paper.Told;
import io.shishi.progress.ReportTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A county's plan in force whose people have signed in once, so that they can be told; the clerk, the contact, the head. */
public abstract class NoticeTest extends ReportTest {

    protected static final String CLERK = "office-430624";
    protected static final String CONTACT = "reporter-rsj";
    protected static final String HEAD = "signer-rsj";

    @Inject
    protected Event<Told> told;

    @Inject
    protected Event<Settled> settled;

    /** The second round is opened only after they have come. */
    protected void everybodyHasComeAndTheSecondRoundIsOpen() {
        asOffice().get("/me");
        asRsj().get("/me");
        asSignerOf("rsj").get("/me");
        asConvener().get("/me");
        database.asOwner("update person set email = username || '@county.example'");
        database.asOwner("truncate notice");
        goTo("2026-03-02");
    }

    protected void tell(boolean act, String occasion, String... usernames) {
        inTransaction(() -> told.fire(some(act, occasion, usernames)));
    }

    protected Told some(boolean act, String occasion, String... usernames) {
        return new Told(
                county.id,
                act,
                Set.of(usernames),
                "paper-issued",
                "收到" + occasion,
                "请在三日内签收。",
                "paper",
                new UUID(0, 7),
                occasion,
                "paper:" + occasion);
    }

    protected void settle(String matter) {
        inTransaction(() -> settled.fire(new Settled(matter)));
    }

    protected static ValidatableResponse notices(RequestSpecification who) {
        return who.get("/notifications").then().statusCode(200);
    }

    protected static void assertOpen(RequestSpecification who, String... kinds) {
        who.queryParam("unread", true)
                .get("/notifications")
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of(kinds)));
    }
}
