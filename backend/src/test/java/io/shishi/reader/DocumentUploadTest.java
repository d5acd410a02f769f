package io.shishi.reader;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.shishi.agency.AgencyFixture;
import io.shishi.reader.intake.SomeDocx;
import io.shishi.reader.intake.SomePdf;
import io.shishi.support.ApiTest;
import io.smallrye.jwt.build.Jwt;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocumentUploadTest extends ApiTest {

    private static final Duration SECONDS = Duration.ofSeconds(20);

    @BeforeEach
    void a_county() {
        today("2026-01-04");
        inTransaction(AgencyFixture::county);
    }

    @Test
    void a_word_file_is_read_whatever_it_is_called() {
        upload("方案.pdf", SomeDocx.lines(SomePlan.TEXT))
                .statusCode(201)
                .body("source.kind", equalTo("DOCX"))
                .body("source.blocks.kind.unique()", equalTo(List.of("PARAGRAPH")))
                .body("draft.tasks", hasSize(7))
                .body("coverage.missed", equalTo(0));
    }

    @Test
    void a_text_file_of_an_old_program_is_read() {
        upload("a.txt", SomePlan.TEXT.getBytes(Charset.forName("GB18030")))
                .statusCode(201)
                .body("source.kind", equalTo("TEXT"))
                .body("draft.tasks", hasSize(7));
    }

    @Test
    void a_request_without_a_file_is_refused() {
        asOffice()
                .contentType("multipart/form-data")
                .multiPart("name", "空的")
                .post("/plan-drafts")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/document-missing"));
    }

    @Test
    void what_cannot_be_read_says_what_to_do() {
        upload("a.pdf", new SomePdf().bytes())
                .statusCode(400)
                .body("type", equalTo("/problems/document-scanned"))
                .body("detail", containsString("扫描件"))
                .body("violations[0].field", equalTo("document"));
        upload("a.doc", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(400)
                .body("type", equalTo("/problems/document-old-word"))
                .body("detail", containsString("另存为 .docx"));
        upload("a.txt", new byte[0]).statusCode(400).body("type", equalTo("/problems/document-empty"));
        asOffice().get("/plan-drafts").then().body("total", equalTo(0));
    }

    @Test
    void a_million_brackets_are_read_or_refused_within_seconds() {
        upload("a.txt", "（".repeat(1_000_000).getBytes(StandardCharsets.UTF_8))
                .statusCode(413)
                .body("type", equalTo("/problems/document-too-large"));
        for (var text : List.of("（".repeat(299_999), "（县局牵头）".repeat(49_000), "）（".repeat(149_999))) {
            assertTimeout(SECONDS, () -> {
                var status = upload("a.txt", text.getBytes(StandardCharsets.UTF_8))
                        .extract()
                        .statusCode();
                assertTrue(status == 201 || status == 400, "status " + status);
            });
        }
    }

    @Test
    void two_hundred_megabytes_are_refused_before_they_are_sent() throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST /api/v1/plan-drafts HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n"
                                    + "Content-Length: 209715200\r\nAuthorization: Bearer " + token() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertEquals("HTTP/1.1 413 Request Entity Too Large", answer.readLine());
        }
    }

    @Test
    void two_hundred_megabytes_that_do_not_say_so_are_cut_off() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/plan-drafts"))
                .header("Content-Type", "text/plain")
                .header("Authorization", "Bearer " + token())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Endless(200 * 1024 * 1024)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertEquals(
                    413,
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException cutOff) {
            // The connection was closed while there was still something to send.
        }
        asOffice().get("/plan-drafts").then().body("total", equalTo(0));
    }

    private ValidatableResponse upload(String name, byte[] content) {
        return asOffice()
                .contentType("multipart/form-data")
                .multiPart("document", name, content, "application/octet-stream")
                .post("/plan-drafts")
                .then();
    }

    private static String token() {
        return Jwt.claims()
                .subject("office")
                .preferredUserName("office")
                .claim("realm_access", Map.of("roles", List.of("office")))
                .claim("groups", List.of("/" + COUNTY + "/office"))
                .audience("shishi-api")
                .sign();
    }

    /** So many bytes, none of which is kept anywhere. */
    private static final class Endless extends InputStream {

        private int left;

        Endless(int bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }
    }
}
