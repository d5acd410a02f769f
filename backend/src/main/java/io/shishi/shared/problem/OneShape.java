package io.shishi.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;

/** Gives whatever went wrong the one shape: a type, a Chinese detail, violations by field, and nothing of its cause. */
@ApplicationScoped
class OneShape implements ProblemPostProcessor {

    /** How the server says that a body of no announced length went beyond what it takes. */
    private static final String CUT_OFF = "Request too large";

    private static final String TOO_LARGE = "发送的内容超过了大小限制";

    /** Before the library's own steps, so that the log sees what the caller sees. */
    @Override
    public int priority() {
        return 1_000;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem.getParameters().containsKey("violations")
                    ? problem
                    : HttpProblem.builder(problem).with("violations", List.of()).build();
        }
        return cause(context.cause, ConstraintViolationException.class)
                .map(OneShape::invalid)
                .or(() -> cause(context.cause, JsonProcessingException.class).map(OneShape::malformed))
                .or(() -> cause(context.cause, IOException.class)
                        .filter(e -> CUT_OFF.equals(e.getMessage()))
                        .map(e -> plain(Status.REQUEST_ENTITY_TOO_LARGE, "too-large", TOO_LARGE)))
                .or(() -> cause(context.cause, OptimisticLockException.class).map(e -> Problems.stale()))
                .or(() -> cause(context.cause, StaleStateException.class).map(e -> Problems.stale()))
                .or(() -> cause(context.cause, org.hibernate.exception.ConstraintViolationException.class)
                        .map(OneShape::refusedByTheDatabase))
                .map(known -> HttpProblem.builder(known)
                        .with("violations", known.getParameters().getOrDefault("violations", List.of()))
                        .build())
                .orElseGet(() -> byStatus(problem));
    }

    private static HttpProblem invalid(ConstraintViolationException refused) {
        var violations = refused.getConstraintViolations().stream()
                .map(violation ->
                        new Violation(FieldNames.of(violation.getPropertyPath().toString()), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(Violation::field))
                .toList();
        return Problems.invalid("invalid", sentence(violations), violations);
    }

    private static String sentence(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.field() + "：" + violation.message())
                .collect(Collectors.joining("；", "有 " + violations.size() + " 处不符合要求：", ""));
    }

    private static HttpProblem malformed(JsonProcessingException e) {
        var field = e instanceof JsonMappingException mapping ? FieldNames.of(mapping.getPath()) : "";
        var message =
                switch (e) {
                    case UnrecognizedPropertyException unknown -> "没有这个字段";
                    case InvalidFormatException format
                    when format.getTargetType().isEnum() ->
                        "“" + format.getValue() + "”不在可选值中：" + FieldNames.choices(format.getTargetType());
                    case InvalidFormatException format -> "“" + format.getValue() + "”的格式不对";
                    case JsonMappingException mapping -> "内容的形式不对";
                    default -> "";
                };
        return field.isEmpty() || message.isEmpty()
                ? Problems.invalid("malformed", "请求的内容不是正确的 JSON")
                : Problems.invalid("malformed", field + "：" + message, new Violation(field, message));
    }

    /** A duplicate that two people made at the same moment: the check before saw neither. */
    private static HttpProblem refusedByTheDatabase(org.hibernate.exception.ConstraintViolationException e) {
        return Problems.conflict("conflict", "与已有的内容冲突，没有保存；请刷新后再试");
    }

    private static HttpProblem byStatus(HttpProblem problem) {
        var status = problem.getStatus();
        return switch (problem.getStatusCode()) {
            case 400 -> plain(problem, "invalid", "请求不符合要求");
            case 401 -> plain(problem, "sign-in-needed", "请先登录");
            case 403 -> plain(problem, "not-your-duty", "您的职责不包括这项操作");
            case 404 -> plain(problem, "not-found", "没有这个地址，或没有这项内容");
            case 405 -> plain(problem, "method-not-allowed", "这个地址不支持该操作");
            case 406 -> plain(problem, "not-acceptable", "这个地址不提供所要求的格式");
            case 413 -> plain(problem, "too-large", TOO_LARGE);
            case 415 -> plain(problem, "unsupported-media-type", "这个地址不接受该格式的内容");
            default ->
                status.getFamily() == Status.Family.SERVER_ERROR
                        ? plain(problem, "internal-error", "系统出错，已记录；请稍后再试，仍不行请联系管理员")
                        : plain(problem, "refused", "请求被拒绝");
        };
    }

    private static HttpProblem plain(HttpProblem problem, String code, String detail) {
        return plain(Status.fromStatusCode(problem.getStatusCode()), code, detail);
    }

    private static HttpProblem plain(Status status, String code, String detail) {
        return Problems.of(status, code, detail).with("violations", List.of()).build();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> kind) {
        for (var at = thrown; at != null && at != at.getCause(); at = at.getCause()) {
            if (kind.isInstance(at)) {
                return Optional.of(kind.cast(at));
            }
        }
        return Optional.empty();
    }
}
