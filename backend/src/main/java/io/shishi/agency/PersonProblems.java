package io.shishi.agency;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;

/** Every way that people, their duties and delegations refuse. */
final class PersonProblems {

    private PersonProblems() {}

    static HttpProblem notFound() {
        return Problems.notFound("person-not-found", "没有找到这个人");
    }

    static HttpProblem usernameTaken(String username) {
        var message = "账号 " + username + " 已有人使用，请换一个";
        return Problems.of(jakarta.ws.rs.core.Response.Status.CONFLICT, "username-taken", message)
                .with("violations", java.util.List.of(new Violation("username", message)))
                .build();
    }

    static HttpProblem alreadyHere(Person person) {
        var message = person.state == PersonState.RETIRED
                ? "账号 " + person.username + " 属于已停用的" + person.name + "，请在其页面重新安排职责"
                : "账号 " + person.username + " 已属于" + person.name;
        return Problems.of(jakarta.ws.rs.core.Response.Status.CONFLICT, "username-taken", message)
                .with("violations", java.util.List.of(new Violation("username", message)))
                .build();
    }

    static HttpProblem retired(String name) {
        return Problems.conflict("person-retired", name + "的账号已停用");
    }

    static HttpProblem oneself() {
        return Problems.conflict("not-oneself", "不能改动自己的职责或停用自己，请由专班办公室的另一位人员办理");
    }

    static HttpProblem operator(String name) {
        return Problems.conflict("operator-account", name + "是系统管理员，其账号由系统管理员维护");
    }

    static HttpProblem elsewhere(String name) {
        return Problems.conflict("account-elsewhere", name + "的账号还属于其他辖区，请联系系统管理员");
    }

    static HttpProblem agencyNeeded(int index) {
        return refused("duties[" + index + "].agencyId", "联络员、负责人须指明单位");
    }

    static HttpProblem agencyUnneeded(int index) {
        return refused("duties[" + index + "].agencyId", "这项职责不属于某个单位");
    }

    static HttpProblem noSuchAgency(int index) {
        return refused("duties[" + index + "].agencyId", "须为本辖区未停用的单位");
    }

    static HttpProblem reasonNeeded() {
        return refused("reason", "请说明停用的原因");
    }

    static HttpProblem noSuchSuccessor() {
        return refused("successorId", "须为本辖区未停用的另一个人");
    }

    static HttpProblem nothingToHandOver(String name) {
        return Problems.conflict("nothing-to-hand-over", name + "名下没有职责和待办，无需移交");
    }

    static HttpProblem delegationNotFound() {
        return Problems.notFound("delegation-not-found", "没有找到这项代办授权");
    }

    static HttpProblem delegationEnded() {
        return Problems.conflict("delegation-ended", "这项代办授权已经终止");
    }

    static HttpProblem delegationThere() {
        return Problems.conflict("delegation-already-there", "已有同样的代办授权，请先终止原来的");
    }

    static HttpProblem notPrincipal() {
        return Problems.forbidden("not-your-delegation", "只能授权他人代办自己的事项；其他人的由专班办公室办理");
    }

    static HttpProblem noSuchPerson(String field) {
        return refused(field, "须为本辖区未停用的人员的账号");
    }

    static HttpProblem oneselfAsDelegate() {
        return refused("delegateUsername", "代办人不能是本人");
    }

    static HttpProblem dutyNotHeld(String name) {
        return refused("duty", name + "没有这项职责");
    }

    static HttpProblem endsBeforeItStarts() {
        return refused("until", "不能早于开始的日期");
    }

    static HttpProblem over() {
        return refused("until", "不能早于今天");
    }

    private static HttpProblem refused(String field, String message) {
        return Problems.invalid("invalid", field + "：" + message, new Violation(field, message));
    }
}
