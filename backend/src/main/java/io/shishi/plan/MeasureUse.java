package io.shishi.plan;

import java.math.BigDecimal;
import java.util.UUID;

/** An indicator uses a measure, in a task that the measure's owner leads, or does not. */
record MeasureUse(
        UUID measureId,
        UUID indicatorId,
        UUID taskId,
        String taskNumber,
        String sectionTitle,
        BigDecimal target,
        TaskStatus taskStatus,
        boolean ownerLeads) {

    static MeasureUse of(Indicator indicator) {
        var task = indicator.task;
        var owner = indicator.measure.ownerAgency.id;
        return new MeasureUse(
                indicator.measure.id,
                indicator.id,
                task.id,
                task.number,
                task.section.title,
                indicator.target,
                task.status,
                task.leads().stream().anyMatch(lead -> lead.id.equals(owner)));
    }

    boolean active() {
        return taskStatus == TaskStatus.ACTIVE;
    }
}
