package io.shishi.plan;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;

/** Every way a measure refuses. */
final class MeasureProblems {

    private MeasureProblems() {}

    static HttpProblem inUse(String name, int indicators) {
        return Problems.conflict("measure-in-use", "“" + name + "”还有 " + indicators + " 个指标在用，不能删除");
    }

    static HttpProblem withoutHome(List<Measure> measures) {
        var named = measures.stream()
                .map(measure -> "“" + measure.name + "”（" + measure.ownerAgency.shortName + "）")
                .collect(Collectors.joining("、"));
        return Problems.conflict("measure-without-home", named + "将无处填报：数据单位须牵头至少一项用到该数据项的任务，请先调整数据单位或牵头单位");
    }
}
