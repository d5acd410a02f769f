package io.shishi.progress.rule;

import java.util.ArrayList;
import java.util.List;

/** What must be true of a report beside its figures before it is handed in. */
public final class ReportRules {

    private ReportRules() {}

    public static List<Finding> check(ReportFacts report) {
        var findings = new ArrayList<Finding>();
        if (report.noChange() && report.progressText() == null && !report.delayed()) {
            findings.add(new Finding("progressText", "no-change-reason-required", "选了“本期无变化”，请用一句话说明原因，或选择滞后原因"));
        }
        if (report.waitsAbove() && !report.levelNamed()) {
            findings.add(new Finding("delay.level", "delay-ask-required", "需上级协调的，请选明要哪一级协调"));
        }
        if (report.waitsAbove() && !report.asked()) {
            findings.add(new Finding("delay.ask", "delay-ask-required", "需上级协调的，请写明请上级做什么"));
        }
        report.claims().forEach(claim -> findings.addAll(check(claim, report)));
        if (!report.noChange()
                && report.progressText() == null
                && !report.hasFigures()
                && report.claims().isEmpty()) {
            findings.add(new Finding("progressText", "progress-missing", "请写明本期进展，或更新节点；没有进展可选“本期无变化”并说明原因"));
        }
        return findings;
    }

    private static List<Finding> check(ReportFacts.Claim claim, ReportFacts report) {
        var field = "milestones[" + claim.milestoneId() + "].doneOn";
        if (claim.doneOn() != null && claim.doneOn().isAfter(report.today())) {
            return List.of(new Finding(
                    field, "milestone-in-future", "节点“%s”的完成日期%s还没有到，完成后再填".formatted(claim.name(), claim.doneOn())));
        }
        if (report.noChange() && claim.changes()) {
            return List.of(new Finding(
                    field, "no-change-contradicted", "选了“本期无变化”，但节点“%s”有更新；请去掉“本期无变化”".formatted(claim.name())));
        }
        return List.of();
    }
}
