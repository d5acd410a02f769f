package io.shishi.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.AgencyFixture;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceResourceTest extends EvidenceTest {

    @Inject
    EvidenceStore store;

    @Inject
    EvidenceSweep sweep;

    @Test
    void a_photo_is_attached_and_seen_on_the_report() {
        var photo = SomeFile.jpeg();
        attach(asRsj(), report(1), "现场照片.jpg", photo)
                .statusCode(201)
                .body("fileName", equalTo("现场照片.jpg"))
                .body("contentType", equalTo("image/jpeg"))
                .body("size", equalTo(photo.length))
                .body("picture", equalTo(true))
                .body("caption", equalTo("开工现场"))
                .body("receivedBy", equalTo("reporter-rsj"));
        get(asRsj(), report(1)).body("evidence.fileName", contains("现场照片.jpg"));
    }

    @Test
    void it_comes_back_as_it_was_received() {
        var photo = SomeFile.jpeg();
        var id = attached(report(1), "现场 照片.jpg", photo);
        var answer = asRsj().get("/evidence/" + id + "/content").then().statusCode(200);
        assertArrayEquals(photo, answer.extract().asByteArray());
        answer.contentType("image/jpeg")
                .header("Content-Disposition", containsString("filename*=UTF-8''%E7%8E%B0%E5%9C%BA%20%E7%85%A7"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, max-age=86400, immutable");
    }

    @Test
    void a_document_is_downloaded_rather_than_shown() {
        var id = attached(report(1), "批复.docx", SomeFile.word());
        asRsj().get("/evidence/" + id + "/content").then().header("Content-Disposition", containsString("attachment"));
        refused(asRsj().get("/evidence/" + id + "/thumbnail").then(), 404, "no-thumbnail");
    }

    @Test
    void a_thumbnail_is_small_and_upright() throws IOException {
        var lying = thumbnail(attached(report(1), "a.jpg", SomeFile.jpeg()));
        assertEquals(480, lying.getWidth());
        assertEquals(320, lying.getHeight());
        var upright = thumbnail(attached(report(1), "b.jpg", SomeFile.jpeg(6)));
        assertEquals(320, upright.getWidth());
        assertEquals(480, upright.getHeight());
        assertTrue((upright.getRGB(160, 40) >> 16 & 0xFF) > 200, "the left of the sensor is the top of the picture");
    }

    private BufferedImage thumbnail(UUID id) throws IOException {
        var bytes = asRsj().get("/evidence/" + id + "/thumbnail")
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void a_picture_that_unfolds_to_too_many_pixels_has_no_thumbnail() {
        attach(asRsj(), report(1), "bomb.png", SomeFile.png(60_000, 60_000))
                .statusCode(201)
                .body("picture", equalTo(false));
    }

    @Test
    void a_damaged_picture_is_kept_without_a_thumbnail() {
        var half = Arrays.copyOf(SomeFile.picture("png", 300, 300), 60);
        var id = attached(report(1), "half.png", half);
        refused(asRsj().get("/evidence/" + id + "/thumbnail").then(), 404, "no-thumbnail");
    }

    @Test
    void the_same_file_twice_is_one() {
        var first = attached(report(1), "a.jpg", SomeFile.jpeg());
        assertEquals(first, attached(report(1), "b.jpg", SomeFile.jpeg()));
        get(asRsj(), report(1)).body("evidence", hasSize(1));
    }

    @Test
    void a_report_has_a_limited_number_of_files() {
        for (var i = 0; i < 20; i++) {
            attached(report(1), i + ".png", SomeFile.picture("png", 20 + i, 20));
        }
        refused(attach(asRsj(), report(1), "more.jpg", SomeFile.jpeg()), 409, "evidence-too-many");
    }

    @Test
    void attaching_does_not_disturb_who_is_typing() {
        var version = version(report(1));
        attached(report(1), "a.jpg", SomeFile.jpeg());
        assertEquals(version, version(report(1)));
    }

    @Test
    void whoever_attached_does_not_sign() {
        attach(both(), report(1), "a.jpg", SomeFile.jpeg()).statusCode(201);
        save(report(1), 400);
        submit(report(1));
        refused(deed(both(), report(1), "signature"), 403, "own-report");
    }

    /** Somebody who is contact and head at once. */
    private RequestSpecification both() {
        return as("both", Set.of("reporter", "signer"), List.of("/" + COUNTY + "/agencies/rsj"));
    }

    @Test
    void what_is_no_longer_needed_is_taken_away_while_the_report_is_written() {
        var id = attached(report(1), "a.jpg", SomeFile.jpeg());
        asRsj().delete("/evidence/" + id).then().statusCode(204);
        get(asRsj(), report(1)).body("evidence", empty());
        refused(asRsj().get("/evidence/" + id + "/content").then(), 404, "evidence-not-found");
        var kept = inTransaction(() -> Evidence.<Evidence>findById(id));
        assertEquals(clock.instant(), kept.removedAt);
    }

    @Test
    void evidence_of_a_submitted_report_stays() {
        var id = attached(report(1), "a.jpg", SomeFile.jpeg());
        save(report(1), 400);
        submit(report(1)).statusCode(200);
        refused(asRsj().delete("/evidence/" + id).then(), 409, "report-under-review");
        refused(attach(asRsj(), report(1), "b.png", SomeFile.picture("png", 9, 9)), 409, "report-under-review");
    }

    @Test
    void only_those_who_may_see_the_report_see_its_evidence() {
        inTransaction(AgencyFixture::district);
        var id = attached(report(1), "a.jpg", SomeFile.jpeg());
        var content = "/evidence/" + id + "/content";
        refused(asOffice().get(content).then(), 404, "report-not-found");
        refused(asReporterOf("jtj").get(content).then(), 404, "report-not-found");
        save(report(1), 400);
        submit(report(1));
        asOffice().get(content).then().statusCode(200);
        asViewerOf(CITY).get(content).then().statusCode(200);
        asSignerOf("rsj").get(content).then().statusCode(200);
        refused(asReporterOf("jtj").get(content).then(), 404, "report-not-found");
        refused(asOfficeOf(DISTRICT).get(content).then(), 404, "report-not-found");
        sign(report(1));
        accept(report(1));
        asReporterOf("jtj").get(content).then().statusCode(200);
    }

    @Test
    void nobody_attaches_to_somebody_elses_report() {
        refused(attach(asReporterOf("jtj"), report(1), "a.jpg", SomeFile.jpeg()), 404, "report-not-found");
        refused(attach(asOffice(), report(1), "a.jpg", SomeFile.jpeg()), 403, "not-your-duty");
    }

    @Test
    void an_amendment_begins_with_the_evidence_of_what_it_amends() {
        attached(report(1), "a.jpg", SomeFile.jpeg());
        var old = accepted(1, 400);
        var next = UUID.fromString(deed(asRsj(), old, "amendments", Map.of("reason", "漏报"))
                .statusCode(201)
                .body("evidence.fileName", contains("a.jpg"))
                .extract()
                .path("id"));
        var copy = UUID.fromString(get(asRsj(), next).extract().path("evidence[0].id"));
        asRsj().delete("/evidence/" + copy).then().statusCode(204);
        get(asRsj(), old).body("evidence", hasSize(1));
    }

    @Test
    void content_that_no_evidence_has_is_swept_away_after_a_day() throws IOException {
        var kept = attached(report(1), "kept.jpg", SomeFile.jpeg());
        var removed = attached(report(1), "removed.png", SomeFile.picture("png", 30, 30));
        asRsj().delete("/evidence/" + removed).then().statusCode(204);
        clock.standAt(Instant.now());
        assertEquals(0, sweep.sweep());
        clock.standAt(Instant.now().plus(Duration.ofDays(2)));
        sweep.sweep();
        asRsj().get("/evidence/" + kept + "/content").then().statusCode(200);
        var hash = inTransaction(() -> Evidence.<Evidence>findById(removed).sha256);
        assertTrue(store.keptBefore(Instant.MAX).stream().noneMatch(hash::equals));
    }
}
