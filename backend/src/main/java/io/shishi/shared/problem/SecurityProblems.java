package io.shishi.shared.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A closed door says so in the one shape of failure. */
class SecurityProblems {

    private static final int BEFORE_THE_LIBRARY = Priorities.USER - 100;

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = BEFORE_THE_LIBRARY)
    Response noToken() {
        return signIn("请先登录：请求没有携带访问令牌");
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = BEFORE_THE_LIBRARY)
    Response badToken() {
        return signIn("登录已失效：访问令牌无法识别或已过期，请重新登录");
    }

    @ServerExceptionMapper(value = ForbiddenException.class, priority = BEFORE_THE_LIBRARY)
    Response notYours() {
        return answer(Problems.of(Status.FORBIDDEN, "not-your-duty", "您的职责不包括这项操作")
                        .build())
                .build();
    }

    private static Response signIn(String detail) {
        return answer(Problems.of(Status.UNAUTHORIZED, "sign-in-needed", detail).build())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static Response.ResponseBuilder answer(HttpProblem problem) {
        return Response.status(problem.getStatusCode())
                .type(new MediaType("application", "problem+json"))
                .entity(problem);
    }
}
