package io.shishi.evidence;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.AgencyFixture;
import io.shishi.plan.PlanFixture;
import io.shishi.progress.ReportTest;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;

/** Reports with files: how a browser attaches one. */
abstract class EvidenceTest extends ReportTest {

    /** File names in the letters they are written in. */
    private static final RestAssuredConfig LIKE_A_BROWSER = RestAssuredConfig.config()
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"))
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE));

    @Override
    protected void more() {
        var jtj = AgencyFixture.some(county, "jtj", "县交通局");
        PlanFixture.task(section, jtj);
    }

    ValidatableResponse attach(RequestSpecification who, UUID report, String name, byte[] content) {
        return who.config(LIKE_A_BROWSER)
                .contentType("multipart/form-data")
                .multiPart("reportId", report.toString())
                .multiPart("caption", "开工现场", "text/plain; charset=UTF-8")
                .multiPart("file", name, content)
                .post("/evidence")
                .then();
    }

    UUID attached(UUID report, String name, byte[] content) {
        return UUID.fromString(
                attach(asRsj(), report, name, content).statusCode(201).extract().path("id"));
    }
}
