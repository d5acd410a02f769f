package io.shishi.progress;

import jakarta.validation.constraints.NotNull;

/** What a report says in words. */
public record Narrative(
        @NotNull boolean noChange, String progressText, String problemText, String nextText, ReportChange.Delay delay) {

    static final Narrative NOTHING = new Narrative(false, null, null, null, null);

    static Narrative of(Report report) {
        var delay = report.delayReason == null
                ? null
                : new ReportChange.Delay(report.delayReason, report.delayLevel, report.delayAsk);
        return new Narrative(report.noChange, report.progressText, report.problemText, report.nextText, delay);
    }
}
