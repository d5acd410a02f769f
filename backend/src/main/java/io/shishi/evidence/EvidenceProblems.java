package io.shishi.evidence;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import jakarta.ws.rs.core.Response.Status;

final class EvidenceProblems {

    private static final long MEGABYTE = 1024 * 1024;

    private EvidenceProblems() {}

    static HttpProblem notFound() {
        return Problems.notFound("evidence-not-found", "没有这份佐证");
    }

    static HttpProblem noThumbnail() {
        return Problems.notFound("no-thumbnail", "这份佐证没有缩略图，请下载查看");
    }

    static HttpProblem missing() {
        return Problems.invalid("file-missing", "请选择要上传的文件", new Violation("file", "请选择文件"));
    }

    static HttpProblem nothingNamed() {
        var message = "须写明 reportId、addresseeId、checkId、findingId、proposalId 中的一个";
        return Problems.invalid("invalid", message, new Violation("reportId", message));
    }

    static HttpProblem empty(String name) {
        return Problems.invalid("file-empty", "“" + name + "”是空文件，没有内容", new Violation("file", "文件没有内容"));
    }

    static HttpProblem tooLarge(String name, long limit) {
        return Problems.of(
                        Status.REQUEST_ENTITY_TOO_LARGE,
                        "too-large",
                        "“%s”超过%dMB的上限，请压缩后再传".formatted(name, limit / MEGABYTE))
                .build();
    }

    static HttpProblem wrongKind(String name) {
        return Problems.invalid(
                "file-kind-refused",
                "“%s”不能作为佐证：只收%s；压缩包、网页、程序和带宏的文档不收".formatted(name, FileKind.ALL),
                new Violation("file", "只收" + FileKind.ALL));
    }

    static HttpProblem tooMany(int most) {
        return Problems.conflict("evidence-too-many", "最多附%d份佐证，请先删去用不着的".formatted(most));
    }

    static HttpProblem notKept() {
        return Problems.of(Status.SERVICE_UNAVAILABLE, "file-not-kept", "文件没有存下，服务器的存储可能已满，请稍后再试或联系管理员")
                .build();
    }
}
