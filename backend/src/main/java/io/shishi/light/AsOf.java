package io.shishi.light;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Said of an answer that shows a past day as it was known then. */
public record AsOf(
        @NotNull LocalDate day,
        @NotNull @Schema(description = "The day whose lights are shown; earlier where that day has none of its own")
                LocalDate recordedOn,
        @NotNull @Schema(description = "What is shown as it is now, because nobody kept how it was; in Chinese")
                List<String> limits) {

    private static final List<String> LIMITS = List.of(
            "任务的编号、类别、条款原文、权重，指标的单位、序时，按现在的内容显示",
            "牵头和配合单位按现在的分工显示；单位、任务、指标的名称按当时的显示",
            "节点完成情况按节点的完成日期推算，其后更正过的按更正后的显示",
            "后来因方案调整撤掉的填报，当时的欠报数里不再计算");

    static AsOf of(LocalDate day, LocalDate recordedOn) {
        return new AsOf(day, recordedOn, LIMITS);
    }
}
