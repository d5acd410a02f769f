package io.shishi.paper.document;

import io.shishi.paper.AddresseeView;
import io.shishi.paper.FieldKind;
import io.shishi.paper.PaperField;
import io.shishi.paper.PaperTask;
import io.shishi.paper.PaperView;
import io.shishi.plan.AgencyRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A table at the end of a paper: what it is about, in rows. */
record Annex(String title, List<String> head, List<List<String>> rows) {

    /** Those of a paper that have anything to say. */
    static List<Annex> of(PaperView paper) {
        var annexes = new ArrayList<Annex>();
        if (!paper.reports().isEmpty()) {
            annexes.add(reports(paper));
        } else if (!paper.tasks().isEmpty()) {
            annexes.add(tasks(paper));
        }
        if (!paper.indicators().isEmpty()) {
            annexes.add(indicators(paper));
        }
        if (!paper.fields().isEmpty()) {
            annexes.add(fields(paper.fields()));
        }
        return annexes;
    }

    private static Annex tasks(PaperView paper) {
        var handed =
                paper.addressees().stream().flatMap(it -> it.tasks().stream()).anyMatch(task -> task.role() != null);
        if (!handed) {
            return new Annex(
                    "任务清单",
                    List.of("编号", "任务"),
                    paper.tasks().stream()
                            .map(task -> List.of(task.number(), task.title()))
                            .toList());
        }
        return new Annex(
                "交办任务清单",
                List.of("编号", "任务", "牵头单位", "配合单位"),
                paper.tasks().stream().map(task -> handedOver(paper, task)).toList());
    }

    private static List<String> handedOver(PaperView paper, PaperTask task) {
        return List.of(
                task.number(),
                task.title(),
                parties(paper.addressees(), task.id(), AgencyRole.LEAD),
                parties(paper.addressees(), task.id(), AgencyRole.COOPERATING));
    }

    private static String parties(List<AddresseeView> addressees, UUID taskId, AgencyRole role) {
        return addressees.stream()
                .filter(it -> it.tasks().stream().anyMatch(task -> task.taskId().equals(taskId) && task.role() == role))
                .map(it -> it.agency().shortName())
                .collect(Collectors.joining("、"));
    }

    private static Annex reports(PaperView paper) {
        return new Annex(
                "未报清单",
                List.of("单位", "任务", "调度期"),
                paper.reports().stream()
                        .map(report -> List.of(
                                report.agency().shortName(),
                                report.taskNumber() + " " + report.taskTitle(),
                                "第" + report.roundOrdinal() + "期"))
                        .toList());
    }

    private static Annex indicators(PaperView paper) {
        var tasks = paper.tasks().stream().collect(Collectors.toMap(PaperTask::id, task -> task));
        return new Annex(
                "指标清单",
                List.of("任务", "指标"),
                paper.indicators().stream()
                        .map(indicator -> List.of(
                                tasks.containsKey(indicator.taskId())
                                        ? tasks.get(indicator.taskId()).number() + " "
                                                + tasks.get(indicator.taskId()).title()
                                        : "",
                                indicator.name()))
                        .toList());
    }

    private static Annex fields(List<PaperField> fields) {
        return new Annex(
                "报送事项",
                List.of("事项", "形式", "计量单位", "必填"),
                fields.stream()
                        .map(field -> List.of(
                                field.label(),
                                form(field.kind()),
                                field.unit() == null ? "" : field.unit(),
                                field.required() ? "是" : "否"))
                        .toList());
    }

    private static String form(FieldKind kind) {
        return switch (kind) {
            case TEXT -> "文字";
            case NUMBER -> "数字";
            case FILE -> "文件";
        };
    }
}
