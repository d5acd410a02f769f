package io.shishi.shared.idempotency;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.shishi.support.ApiTest;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest extends ApiTest {

    @Test
    void the_same_request_is_carried_out_once_and_answered_twice() {
        var first = once("key-12345678", "a").then().statusCode(201).header("Idempotent-Replayed", nullValue());
        var number = first.extract().<Integer>path("number");
        once("key-12345678", "a")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("number", equalTo(number));
    }

    @Test
    void a_key_belongs_to_one_request() {
        once("key-12345678", "a");
        once("key-12345678", "b").then().statusCode(409).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        once("key-12345678", "boom").then().statusCode(409).body("type", equalTo("/problems/boom"));
        once("key-12345678", "a").then().statusCode(201);
    }

    @Test
    void a_key_that_is_too_short_is_named() {
        once("short", "a").then().statusCode(400).body("violations[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void of_many_at_the_same_moment_one_is_carried_out() {
        var numbers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> once("key-12345678", "a")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<Integer>path("number"))
                .distinct()
                .count();
        assertEquals(1, numbers);
    }

    private Response once(String key, String code) {
        return asOffice()
                .header("Idempotency-Key", key)
                .body(Map.of("code", code))
                .post("/trouble/once");
    }
}
