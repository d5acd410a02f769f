package io.shishi.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shishi.agency.AgencyFixture;
import io.shishi.progress.Report;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PhotoHintsResourceTest extends EvidenceTest {

    private static final String DURING = "2026:01:20 09:30:00";

    @Inject
    Statements statements;

    private final byte[] scene = SomePhoto.jpeg(SomePhoto.scene(1), 0.9f);

    @Test
    void a_photo_taken_in_the_round_agrees_with_it() {
        attached(report(1), "现场.jpg", SomePhoto.taken(scene, DURING));
        handIn();
        hints().body("result", contains("CONSISTENT"))
                .body("[0].time", equalTo("IN_TIME"))
                .body("[0].place", equalTo("NO_SITE"))
                .body("[0].words", containsString("一致：拍摄于"));
    }

    @Test
    void one_taken_before_the_round_or_after_it_was_received_is_doubtful() {
        attached(report(1), "去年.jpg", SomePhoto.taken(scene, "2025:03:02 09:30:00"));
        attached(report(1), "将来.jpg", SomePhoto.taken(SomePhoto.jpeg(SomePhoto.scene(2), 0.9f), "2031:01:01 00:00:00"));
        attached(report(1), "无.jpg", SomePhoto.jpeg(SomePhoto.scene(3), 0.9f));
        handIn();
        hints().body("result", contains("DOUBTFUL", "DOUBTFUL", "UNDETERMINED"))
                .body("time", contains("BEFORE_ROUND", "AFTER_RECEIPT", "NOT_TOLD"))
                .body("[0].words", containsString("拍摄于2025-03-02，早于第1期"))
                .body("[2].words", equalTo("无法判断：照片没有拍摄时间；照片没有拍摄地点"));
    }

    @Test
    void the_place_is_compared_with_where_the_task_can_be_seen() {
        attached(report(1), "现场.jpg", SomePhoto.taken(scene, DURING));
        handIn();
        sites(28.6888, 112.9093);
        hints().body("[0].place", equalTo("NEAR")).body("[0].words", containsString("在任务地点范围内"));
        sites(28.78, 112.9093);
        hints().body("[0].place", equalTo("FAR"))
                .body("result", contains("DOUBTFUL"))
                .body("[0].words", containsString("距任务地点101"));
    }

    @Test
    void the_same_photo_elsewhere_is_pointed_at_also_when_it_was_saved_anew() {
        var other = otherReport();
        attach(asReporterOf("jtj"), other, "原图.jpg", scene).statusCode(201);
        attached(report(1), "再用.jpg", scene);
        attached(report(1), "另存.jpg", SomePhoto.jpeg(SomePhoto.smaller(SomePhoto.scene(1)), 0.5f));
        handIn();
        hints().body("result", contains("DOUBTFUL", "DOUBTFUL"))
                .body("alike[0].exact", contains(true))
                .body("alike[1].exact", contains(false))
                .body("alike.flatten().agency.unique()", contains("县交通局"))
                .body("[0].words", containsString("照片完全相同"))
                .body("[1].words", containsString("照片看起来相同"));
        statements.assertPage(this::hints);
    }

    @Test
    void only_who_reviews_or_verifies_is_told() {
        inTransaction(AgencyFixture::district);
        attached(report(1), "现场.jpg", scene);
        handIn();
        asRsj().get("/reports/" + report(1) + "/photo-hints").then().statusCode(403);
        asOfficeOf(DISTRICT)
                .get("/reports/" + report(1) + "/photo-hints")
                .then()
                .statusCode(404);
        asSupervisor().get("/reports/" + report(1) + "/photo-hints").then().statusCode(200);
    }

    @Test
    void others_get_the_photo_without_what_its_camera_wrote() {
        var file = SomePhoto.taken(scene, DURING);
        var id = attached(report(1), "现场.jpg", file);
        handIn();
        assertNull(SomePhoto.exif(asOffice().get("/evidence/" + id + "/content").asByteArray())
                .takenAt());
        assertEquals(
                file.length, asSupervisor().get("/evidence/" + id + "/content").asByteArray().length);
        assertEquals(file.length, asRsj().get("/evidence/" + id + "/content").asByteArray().length);
    }

    @Test
    void a_place_is_somewhere_on_earth_and_has_a_name() {
        asSupervisor()
                .body(Map.of("sites", List.of(Map.of("name", "", "latitude", 91, "longitude", 0, "metres", 5))))
                .put("/tasks/" + task.id + "/sites")
                .then()
                .statusCode(400);
        asRsj().body(Map.of("sites", List.of()))
                .put("/tasks/" + task.id + "/sites")
                .then()
                .statusCode(403);
        sites(28.6888, 112.9093);
        asOffice().get("/tasks/" + task.id + "/sites").then().body("name", contains("文星镇"));
        asConvener().get("/audit?task=" + task.id).then().body("items[0].subjectKind", equalTo("task-site"));
    }

    /** Of another agency about another task in the same round. */
    private UUID otherReport() {
        return inTransaction(() ->
                Report.<Report>find("agency.code = 'jtj' and round.ordinal = 1").firstResult().id);
    }

    private void sites(double latitude, double longitude) {
        asSupervisor()
                .body(Map.of(
                        "sites",
                        List.of(Map.of("name", "文星镇", "latitude", latitude, "longitude", longitude, "metres", 500))))
                .put("/tasks/" + task.id + "/sites")
                .then()
                .statusCode(200);
    }

    /** From then on the task force reads it. */
    private void handIn() {
        save(report(1), 10).statusCode(200);
        deed(asRsj(), report(1), "submission").statusCode(200);
    }

    private ValidatableResponse hints() {
        return asOffice().get("/reports/" + report(1) + "/photo-hints").then().statusCode(200);
    }
}
