package io.shishi.shared.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.shishi.identity.CurrentUser;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Keeps key and answer in the transaction of the deed itself, so that neither can be there without the other. Of two
 * at the same moment the second waits for the first and then gets its answer.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";

    private final CurrentVertxRequest request;
    private final CurrentUser user;
    private final ObjectMapper json;
    private final Answers answers;

    IdempotencyInterceptor(CurrentVertxRequest request, CurrentUser user, ObjectMapper json, Answers answers) {
        this.request = request;
        this.user = user;
        this.json = json;
        this.answers = answers;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var http = request.getCurrent();
        var key = http == null ? null : http.request().getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (!key.matches("[\\x21-\\x7e]{8,100}")) {
            var message = "须为 8 到 100 个可见的英文字符，例如一个 UUID";
            throw Problems.invalid("invalid", HEADER + "：" + message, new Violation(HEADER, message));
        }
        var operation = http.request().method() + " " + http.request().path();
        var hash = hash(call.getParameters());
        if (answers.claim(user.username(), key, operation, hash)) {
            var answer = call.proceed();
            answers.keep(user.username(), key, json.writeValueAsString(answer));
            return answer;
        }
        return again(call, http, answers.find(user.username(), key), operation, hash);
    }

    private Object again(InvocationContext call, RoutingContext http, Answers.Kept kept, String operation, String hash)
            throws IOException {
        if (!kept.operation().equals(operation) || !kept.hash().equals(hash)) {
            throw Problems.conflict("idempotency-key-reused", HEADER + " 已用于另一个请求，请换一个新的");
        }
        http.response().putHeader("Idempotent-Replayed", "true");
        var type = json.constructType(call.getMethod().getGenericReturnType());
        return json.readValue(kept.answer(), type);
    }

    private String hash(Object[] parameters) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var parameter : parameters) {
            digest.update(
                    parameter instanceof FileUpload file
                            ? Files.readAllBytes(file.uploadedFile())
                            : json.writeValueAsBytes(parameter));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
