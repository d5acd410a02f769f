package io.shishi.shared.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;

/** Makes refusals of one shape (RFC 9457): a stable type for programs, a Chinese detail for people. */
public final class Problems {

    private static final String TYPES = "/problems/";

    private Problems() {}

    public static HttpProblem notFound(String code, String detail) {
        return of(Status.NOT_FOUND, code, detail).build();
    }

    public static HttpProblem conflict(String code, String detail) {
        return of(Status.CONFLICT, code, detail).build();
    }

    public static HttpProblem forbidden(String code, String detail) {
        return of(Status.FORBIDDEN, code, detail).build();
    }

    /** What was sent has the right shape and a wrong meaning. */
    public static HttpProblem invalid(String code, String detail, Violation... violations) {
        return invalid(code, detail, List.of(violations));
    }

    public static HttpProblem invalid(String code, String detail, List<Violation> violations) {
        return of(Status.BAD_REQUEST, code, detail)
                .with("violations", violations)
                .build();
    }

    /** Somebody else saved first. */
    public static HttpProblem stale() {
        return conflict("stale-version", "这条记录已被他人改动，请看过最新内容后再保存");
    }

    public static HttpProblem.Builder of(Status status, String code, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(TYPES + code))
                .withTitle(status.getReasonPhrase())
                .withStatus(status)
                .withDetail(detail);
    }
}
