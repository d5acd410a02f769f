package io.shishi.shared.problem;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.shishi.support.ApiTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemTest extends ApiTest {

    @Test
    void what_is_missing_is_named_as_the_caller_wrote_it() {
        problem(
                        asNobody()
                                .body("{\"code\":\"\",\"items\":[{\"name\":\"a\",\"count\":0}]}")
                                .post("/trouble"),
                        400,
                        "invalid")
                .body("violations.field", contains("code", "items[0].count"))
                .body("violations.message", hasItem("不能为空"))
                .body("detail", containsString("code：不能为空"));
    }

    @Test
    void an_english_reader_is_told_in_english() {
        problem(
                        asNobody()
                                .header("Accept-Language", "en")
                                .body("{\"code\":\"\"}")
                                .post("/trouble"),
                        400,
                        "invalid")
                .body("violations.message", hasItem("must not be blank"));
    }

    @Test
    void what_is_no_json_is_said_to_be_none() {
        problem(asNobody().body("{\"code\":").post("/trouble"), 400, "malformed")
                .body("detail", equalTo("请求的内容不是正确的 JSON"));
    }

    @Test
    void an_unknown_word_gets_the_list_of_known_ones() {
        problem(asNobody().body("{\"code\":\"a\",\"colour\":\"GREEN\"}").post("/trouble"), 400, "malformed")
                .body("violations.field", contains("colour"))
                .body("detail", containsString("RED、BLUE"));
    }

    @Test
    void an_unknown_field_is_refused_rather_than_lost() {
        problem(asNobody().body("{\"code\":\"a\",\"color\":\"RED\"}").post("/trouble"), 400, "malformed")
                .body("violations.field", contains("color"));
    }

    @Test
    void a_crash_tells_nothing_of_its_cause() {
        problem(asNobody().get("/trouble/crash"), 500, "internal-error")
                .body("$", not(containsString("secret")))
                .body("detail", containsString("系统出错"));
    }

    @Test
    void a_lost_update_is_a_conflict() {
        problem(asNobody().get("/trouble/stale"), 409, "stale-version");
    }

    @Test
    void what_the_database_refuses_is_a_conflict() {
        problem(asNobody().post("/trouble/duplicate"), 409, "conflict").body("detail", not(containsString("key")));
    }

    @Test
    void an_address_that_is_not_there_says_so() {
        problem(asOffice().get("/nothing-here"), 404, "not-found").body("violations", empty());
    }

    @Test
    void a_verb_that_does_not_fit_says_so() {
        problem(asOffice().delete("/trouble"), 405, "method-not-allowed");
    }

    @Test
    void a_forgotten_annotation_is_a_closed_door() {
        problem(asOffice().get("/trouble/forgotten"), 403, "not-your-duty");
    }

    @Test
    void a_token_nobody_signed_is_refused() {
        problem(asNobody().auth().oauth2("a.b.c").get("/me"), 401, "sign-in-needed");
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_it_is_read() {
        problem(asNobody().body("x".repeat(1_100_000)).post("/trouble"), 413, "too-large")
                .body("detail", containsString("1024 KB"));
    }

    private static ValidatableResponse problem(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType(containsString("application/problem+json"))
                .body("type", equalTo("/problems/" + code))
                .body("status", equalTo(status));
    }
}
