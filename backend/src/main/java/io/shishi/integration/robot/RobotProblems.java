package io.shishi.integration.robot;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** What can be wrong about a robot. */
final class RobotProblems {

    private RobotProblems() {}

    static HttpProblem notFound() {
        return Problems.notFound("robot-not-found", "没有这个群机器人");
    }

    static HttpProblem nameTaken(String name) {
        return Problems.conflict("robot-name-taken", "已有名为“" + name + "”的群机器人");
    }

    static HttpProblem elsewhere(List<URI> allowed) {
        var places = allowed.stream().map(URI::toString).collect(Collectors.joining("、"));
        var message = "地址须以 " + places + " 开头";
        return Problems.invalid("robot-elsewhere", "url：" + message, new Violation("url", message));
    }
}
