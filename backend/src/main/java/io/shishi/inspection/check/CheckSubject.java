package io.shishi.inspection.check;

import io.shishi.agency.Agency;
import io.shishi.plan.Indicator;
import io.shishi.plan.Measure;
import io.shishi.plan.Task;
import io.shishi.progress.Report;
import io.shishi.progress.Round;
import java.math.BigDecimal;
import java.util.UUID;

/** What is to be checked, as it is reported now. All but kind, task and agency may be null. */
record CheckSubject(
        CheckKind kind,
        Task task,
        Agency agency,
        Indicator indicator,
        Measure measure,
        Report report,
        UUID figureId,
        Round round,
        BigDecimal value,
        String unit) {}
