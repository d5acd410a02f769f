package io.shishi.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.jwt.build.Jwt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EvidenceIntakeTest extends EvidenceTest {

    @ParameterizedTest
    @CsvSource({
        "WEBP, x.webp, image/webp",
        "HEIC, x.heic, image/heic",
        "PDF, x.pdf, application/pdf",
        "XLSX, x.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "DOC, x.doc, application/msword",
        "XLS, x.xls, application/vnd.ms-excel",
        "OFD, x.ofd, application/ofd"
    })
    void documents_of_offices_are_taken(String kind, String name, String type) {
        var content =
                switch (kind) {
                    case "WEBP" -> SomeFile.webp();
                    case "HEIC" -> SomeFile.heic();
                    case "PDF" -> SomeFile.pdf();
                    case "XLSX" -> SomeFile.zip("[Content_Types].xml", "xl/workbook.xml");
                    case "DOC" -> SomeFile.compound("Root Entry", "WordDocument");
                    case "XLS" -> SomeFile.compound("Root Entry", "Workbook");
                    default -> SomeFile.zip("OFD.xml", "Doc_0/Document.xml");
                };
        attach(asRsj(), report(1), name, content).statusCode(201).body("contentType", equalTo(type));
    }

    @ParameterizedTest
    @CsvSource({"HTML", "SVG", "EXE", "ZIP", "MACRO", "OLD_MACRO", "TEXT", "JAR"})
    void what_could_run_is_refused_whatever_it_is_called(String kind) {
        var content =
                switch (kind) {
                    case "HTML" -> SomeFile.text("<html><script>alert(1)</script></html>");
                    case "SVG" -> SomeFile.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
                    case "EXE" -> SomeFile.text("MZ" + "\0".repeat(200));
                    case "ZIP" -> SomeFile.zip("a.txt");
                    case "MACRO" -> SomeFile.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
                    case "OLD_MACRO" -> SomeFile.compound("WordDocument", "_VBA_PROJECT");
                    case "JAR" -> SomeFile.zip("META-INF/MANIFEST.MF", "a.class");
                    default -> SomeFile.text("just some words");
                };
        var answer = attach(asRsj(), report(1), "photo.jpg", content);
        refused(answer, 400, "file-kind-refused");
        answer.body("violations.field", contains("file")).body("detail", containsString("photo.jpg"));
    }

    @Test
    void the_name_is_made_to_say_what_the_file_is() {
        attach(asRsj(), report(1), "C:\\tmp\\photo.exe", SomeFile.jpeg())
                .statusCode(201)
                .body("fileName", equalTo("photo.exe.jpg"));
    }

    @Test
    void a_file_that_is_too_large_is_told_so() {
        var large = Arrays.copyOf(SomeFile.jpeg(), 20 * 1024 * 1024 + 1);
        var answer = attach(asRsj(), report(1), "large.jpg", large);
        refused(answer, 413, "too-large");
        answer.body("detail", containsString("20"));
    }

    @Test
    void what_is_too_large_and_does_not_say_so_is_cut_off() throws Exception {
        var endless = new SequenceInputStream(
                new ByteArrayInputStream(SomeFile.text(
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n")),
                new ByteArrayInputStream(new byte[30 * 1024 * 1024]));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/evidence"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Authorization", "Bearer " + token())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> endless))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            assertEquals(413, status);
        } catch (IOException cutOff) {
            assertEquals(0, inTransaction(() -> Evidence.count()));
        }
    }

    private static String token() {
        return Jwt.claims()
                .subject("reporter-rsj")
                .preferredUserName("reporter-rsj")
                .claim("realm_access", Map.of("roles", List.of("reporter")))
                .claim("groups", List.of("/" + COUNTY + "/agencies/rsj"))
                .audience("shishi-api")
                .sign();
    }

    @Test
    void an_empty_file_is_refused() {
        refused(attach(asRsj(), report(1), "a.jpg", new byte[0]), 400, "file-empty");
    }

    @Test
    void a_request_without_a_file_is_refused() {
        var answer = asRsj().contentType("multipart/form-data")
                .multiPart("reportId", report(1).toString())
                .post("/evidence")
                .then();
        refused(answer, 400, "file-missing");
    }
}
