package io.shishi.agency;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import java.util.List;

/** Every way that agencies, their groups and members refuse. */
final class AgencyProblems {

    private AgencyProblems() {}

    static HttpProblem jurisdictionCodeTaken(String code) {
        return Problems.conflict("jurisdiction-code-taken", "代码 " + code + " 已是另一个辖区的代码");
    }

    static HttpProblem noSuchParent(String code) {
        return refused("parentCode", "没有代码为 " + code + " 且级别更高的辖区");
    }

    static HttpProblem notFound() {
        return Problems.notFound("agency-not-found", "没有找到这个单位");
    }

    static HttpProblem codeTaken(String code) {
        return Problems.conflict("agency-code-taken", "代码 " + code + " 已是另一个单位的代码");
    }

    static HttpProblem nameTaken(List<Violation> violations) {
        return Problems.of(
                        jakarta.ws.rs.core.Response.Status.CONFLICT,
                        "agency-name-taken",
                        "同一辖区内，一个名称只能指一个单位：" + violations.getFirst().message())
                .with("violations", violations)
                .build();
    }

    static HttpProblem alreadyRetired(String name) {
        return Problems.conflict("agency-retired", name + "已停用");
    }

    static HttpProblem groupNotFound() {
        return Problems.notFound("agency-group-not-found", "没有找到这个单位组");
    }

    static HttpProblem groupCodeTaken(String code) {
        return Problems.conflict("agency-group-code-taken", "代码 " + code + " 已是另一个单位组的代码");
    }

    static HttpProblem noSuchAgency(String field) {
        return refused(field, "须为本辖区未停用的单位");
    }

    static HttpProblem memberRetired() {
        return Problems.conflict("member-retired", "这名联络员或负责人已停用");
    }

    private static HttpProblem refused(String field, String message) {
        return Problems.invalid("invalid", field + "：" + message, new Violation(field, message));
    }
}
