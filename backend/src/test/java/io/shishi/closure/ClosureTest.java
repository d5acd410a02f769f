package io.shishi.closure;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.Person;
import io.shishi.paper.PaperTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** The county's plan of {@link PaperTest}, whose task is done: all 5000 jobs are reported and accepted in January. */
abstract class ClosureTest extends PaperTest {

    @BeforeEach
    void everything_is_done_and_everybody_is_there() {
        inTransaction(() -> {
            var now = clock.instant();
            new Person(county, "office-" + COUNTY, "专班办公室", Set.of("office"), now).persist();
            new Person(county, "supervisor", "督查员", Set.of("supervisor"), now).persist();
            new Person(county, "convener", "召集人", Set.of("convener"), now).persist();
        });
        accepted(1, 5000);
    }

    protected ValidatableResponse apply() {
        return apply(asRsj());
    }

    protected ValidatableResponse apply(RequestSpecification who) {
        return who.body(Map.of("statement", "全年5000人已经完成"))
                .post("/tasks/" + task.id + "/closures")
                .then();
    }

    protected UUID applied() {
        return UUID.fromString(apply().statusCode(201)
                .body("state", equalTo("APPLIED"))
                .extract()
                .path("id"));
    }

    /** A deed on an application, in the version that stands. */
    protected ValidatableResponse step(RequestSpecification who, UUID closure, String deed, Object... fields) {
        var body = new HashMap<String, Object>();
        body.put("version", inTransaction(() -> Closure.<Closure>findById(closure).version));
        for (var i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        return who.body(body).post("/closures/" + closure + "/" + deed).then();
    }

    protected UUID signed() {
        var closure = applied();
        step(asSignerOf("rsj"), closure, "signature").statusCode(200).body("state", equalTo("SIGNED"));
        return closure;
    }

    protected UUID atSupervision() {
        var closure = signed();
        step(asOffice(), closure, "acceptance").statusCode(200).body("state", equalTo("OFFICE"));
        return closure;
    }

    protected UUID atConvener() {
        var closure = atSupervision();
        step(asSupervisor(), closure, "approval").statusCode(200).body("state", equalTo("SUPERVISION"));
        return closure;
    }

    protected UUID struckOff() {
        var closure = atConvener();
        step(asConvener(), closure, "strike-off").statusCode(200).body("state", equalTo("STRUCK_OFF"));
        return closure;
    }

    protected ValidatableResponse look(RequestSpecification who, UUID closure) {
        return who.get("/closures/" + closure).then();
    }

    protected static void blocked(ValidatableResponse answer, String... fields) {
        answer.statusCode(409)
                .body("type", equalTo("/problems/closure-blocked"))
                .body("violations.field", equalTo(List.of(fields)));
    }
}
