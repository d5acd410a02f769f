package io.shishi.plan;

import io.shishi.shared.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What a draft lacks before it can be put in force; each with its address within the plan. */
final class EntryCheck {

    private final WholePlan whole;
    private final ScheduleRules schedules;
    private final MeasureUses uses;
    private final List<Violation> missing = new ArrayList<>();

    EntryCheck(WholePlan whole, ScheduleRules schedules) {
        this.whole = whole;
        this.uses = whole.uses();
        this.schedules = schedules;
    }

    List<Violation> missing() {
        lacks(whole.tasks().isEmpty(), "tasks", "方案还没有任务");
        whole.sections().forEach(this::section);
        whole.tasks().forEach(this::task);
        whole.indicators().forEach(this::indicator);
        whole.measures().forEach(this::measure);
        return List.copyOf(missing);
    }

    private void section(Section section) {
        var address = "sections/" + section.id;
        var tasks = whole.tasksOf(section);
        lacks(tasks.isEmpty(), address + "/tasks", "“" + section.title + "”还没有任务");
        var numbers = new HashSet<String>();
        tasks.stream()
                .filter(task -> !numbers.add(task.number))
                .forEach(task -> lacks(
                        true, "tasks/" + task.id + "/number", "“" + section.title + "”里编号 " + task.number + " 重复"));
    }

    private void task(Task task) {
        var address = "tasks/" + task.id + "/lead";
        lacks(task.leads().isEmpty(), address, "任务" + task.heading() + "：还没有牵头单位");
        task.leads().stream()
                .filter(lead -> lead.retiredAt != null)
                .forEach(lead -> lacks(true, address, "任务" + task.heading() + "：牵头单位" + lead.shortName + "已停用"));
    }

    private void indicator(Indicator indicator) {
        var address = "indicators/" + indicator.id + "/";
        var named = "指标“" + indicator.heading() + "”：";
        PromiseCheck.of(RevisedTerms.none(indicator), indicator.measure, whole.plan(), indicator.task.clause)
                .forEach(wrong -> lacks(true, address + wrong.field(), named + wrong.message()));
        if (indicator.comparator == Comparator.COMPLETE) {
            lacks(indicator.milestones.isEmpty(), address + "milestones", named + "还没有节点");
            indicator.milestones.stream()
                    .filter(stage ->
                            stage.dueOn.isAfter(indicator.dueOn) || stage.dueOn.isBefore(whole.plan().startsOn))
                    .forEach(stage -> lacks(true, address + "milestones", named + "节点“" + stage.name + "”的日期不在期限之内"));
        }
        if (indicator.comparator != Comparator.PENDING) {
            schedules
                    .complaints(indicator.schedule, whole.plan().startsOn, indicator.dueOn)
                    .forEach(complaint -> lacks(true, address + "schedule", named + complaint));
        }
    }

    private void measure(Measure measure) {
        var address = "measures/" + measure.id;
        var named = "数据项“" + measure.name + "”：";
        lacks(uses.of(measure.id).isEmpty(), address, named + "没有指标使用，请删除或选用");
        lacks(
                uses.withoutHome().contains(measure.id),
                address + "/owner",
                named + "数据单位" + measure.ownerAgency.shortName + "没有牵头用到它的任务");
        lacks(
                measure.ownerAgency.retiredAt != null,
                address + "/owner",
                named + "数据单位" + measure.ownerAgency.shortName + "已停用");
    }

    private void lacks(boolean lacking, String address, String message) {
        if (lacking) {
            missing.add(new Violation(address, message));
        }
    }
}
