package io.shishi.plan;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;

/** Every way a task refuses. */
final class TaskProblems {

    private TaskProblems() {}

    static HttpProblem notActive(Task task) {
        var end = task.status == TaskStatus.CANCELLED ? "取消" : "销号";
        return Problems.conflict("task-not-active", "任务" + task.heading() + "已" + end + "，不能再改");
    }

    /** An agency cannot go while somebody waits for it to lead. */
    static HttpProblem stillLed(String agency, List<String> tasks) {
        var named = tasks.stream().limit(5).collect(Collectors.joining("、"));
        return Problems.conflict(
                "agency-still-leads", agency + "还牵头 " + tasks.size() + " 项任务（" + named + "），请先改由其他单位牵头");
    }

    static HttpProblem groupInUse(long tasks) {
        return Problems.conflict("agency-group-in-use", "还有 " + tasks + " 项任务由这个单位组配合，请先改任务");
    }
}
