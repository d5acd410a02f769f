package io.shishi.closure;

import io.shishi.light.Light;
import io.shishi.light.rule.LightStatus;
import io.shishi.paper.PaperAddressee;
import io.shishi.plan.Indicator;
import io.shishi.progress.Report;
import io.shishi.progress.verification.Verification;
import io.shishi.shared.time.Calendar;
import java.time.Instant;

/** Turns what was read of a task into what is shown and frozen. */
final class Found {

    private Found() {}

    static ClosureFacts.Promised promised(Indicator indicator, Light light, Verification verified) {
        var unit = indicator.unit != null ? indicator.unit : indicator.measure == null ? "" : indicator.measure.unit;
        return new ClosureFacts.Promised(
                indicator.id,
                indicator.name,
                indicator.comparator,
                indicator.baseline,
                indicator.target,
                unit,
                indicator.dueOn,
                light == null ? null : light.value,
                light == null ? null : light.valueOn,
                verified == null ? null : verified.verdict,
                verified == null ? null : verified.verifiedValue,
                verified == null ? null : Calendar.day(verified.doneAt),
                light == null ? null : light.status,
                light == null ? null : light.sentenceZh,
                light != null && light.status == LightStatus.DONE);
    }

    static ClosureFacts.OpenPaper paper(PaperAddressee addressee) {
        return new ClosureFacts.OpenPaper(
                addressee.paper.id,
                addressee.paper.number,
                addressee.paper.title,
                addressee.paper.kind,
                addressee.agency.shortName,
                addressee.state,
                Calendar.day(addressee.dueAt));
    }

    static ClosureFacts.OpenReport report(Report report, Instant now) {
        return new ClosureFacts.OpenReport(
                report.id,
                report.round.ordinal,
                report.agency.shortName,
                report.status,
                Calendar.day(report.round.dueAt),
                report.isMissing(now));
    }
}
