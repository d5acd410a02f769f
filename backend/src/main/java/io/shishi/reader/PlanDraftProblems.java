package io.shishi.reader;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.reader.check.OpenPoint;
import io.shishi.reader.intake.Refusal;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Every way that reading a document and working on its draft is refused. */
final class PlanDraftProblems {

    private PlanDraftProblems() {}

    static HttpProblem notFound() {
        return Problems.notFound("plan-draft-not-found", "没有找到这份方案草稿");
    }

    static HttpProblem missing() {
        return Problems.invalid("document-missing", "请选择要读取的文件，或粘贴方案全文", new Violation("document", "请选择文件"));
    }

    /** The file itself is the reason. */
    static HttpProblem refused(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.TOO_LARGE) {
            return Problems.of(Status.REQUEST_ENTITY_TOO_LARGE, refusal.kind().code(), refusal.getMessage())
                    .with("violations", List.of(new Violation("document", refusal.getMessage())))
                    .build();
        }
        return Problems.invalid(
                refusal.kind().code(), refusal.getMessage(), new Violation("document", refusal.getMessage()));
    }

    static HttpProblem busy() {
        return Problems.of(Status.SERVICE_UNAVAILABLE, "reader-busy", "正在读取的文件太多，请过一会儿再试")
                .build();
    }

    static HttpProblem confirmed() {
        return Problems.conflict("plan-draft-confirmed", "这份草稿已经生成方案，请到方案里修改");
    }

    static HttpProblem discarded() {
        return Problems.conflict("plan-draft-discarded", "这份草稿已经作废");
    }

    static HttpProblem unreadable(String field) {
        return Problems.invalid("invalid", field + "：含有不能保存的字符", new Violation(field, "含有不能保存的字符"));
    }

    static HttpProblem undecided(List<OpenPoint> blocking) {
        var violations = blocking.stream()
                .map(point -> new Violation(point.field(), point.detail()))
                .toList();
        return Problems.of(Status.CONFLICT, "plan-draft-undecided", "还有 " + violations.size() + " 处须先确定，才能生成方案")
                .with("violations", violations)
                .build();
    }
}
