package io.shishi.plan;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;

/** An indicator that uses the same measure. */
public record SharedWith(
        @NotNull UUID indicatorId,
        @NotNull UUID taskId,
        @NotNull String taskNumber,
        @NotNull String sectionTitle,
        BigDecimal target) {

    static SharedWith of(MeasureUse use) {
        return new SharedWith(use.indicatorId(), use.taskId(), use.taskNumber(), use.sectionTitle(), use.target());
    }
}
