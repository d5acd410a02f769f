package io.shishi.closure;

import io.shishi.paper.PaperKind;
import io.shishi.plan.Comparator;
import io.shishi.progress.verification.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What keeps a task from being struck off, and what is only to be known. Plain rules over what was found. */
final class ClosureRules {

    private final ClosureFacts facts;
    private final List<Obstacle> blocking = new ArrayList<>();
    private final List<Obstacle> warnings = new ArrayList<>();

    private ClosureRules(ClosureFacts facts) {
        this.facts = facts;
    }

    /** @param stranded measures that other tasks need and nobody could enter once this task has ended */
    static ClosureFacts judge(ClosureFacts found, List<String> stranded) {
        var rules = new ClosureRules(found);
        rules.promises();
        rules.findings();
        rules.reports();
        rules.papers();
        stranded.forEach(measure ->
                rules.blocking.add(new Obstacle("measures", "数据项“" + measure + "”其他任务还要用，本任务销号后将无处填报，请先调整数据单位")));
        if (found.evidence().isEmpty()) {
            rules.warnings.add(new Obstacle("evidence", "审核通过的填报中没有佐证材料"));
        }
        return new ClosureFacts(
                found.day(),
                found.indicators(),
                found.milestones(),
                found.evidence(),
                found.findings(),
                found.papers(),
                found.reports(),
                rules.blocking,
                rules.warnings);
    }

    private void promises() {
        if (facts.indicators().isEmpty()) {
            warnings.add(new Obstacle("indicators", "任务没有指标，只能凭说明和佐证判断"));
        }
        for (var i = 0; i < facts.indicators().size(); i++) {
            var indicator = facts.indicators().get(i);
            var field = "indicators[" + i + "]";
            if (indicator.comparator() == Comparator.PENDING) {
                blocking.add(new Obstacle(field, "“" + indicator.name() + "”的目标还没有明确"));
            } else if (mustLast(indicator) && !facts.day().isAfter(indicator.dueOn())) {
                blocking.add(new Obstacle(field, lasting(indicator)));
            } else if (!indicator.met()) {
                var why = indicator.sentence() == null ? "还没有数据" : indicator.sentence();
                blocking.add(new Obstacle(field, "“" + indicator.name() + "”还没有做到：" + why));
            }
            verified(indicator, field);
        }
    }

    private static boolean mustLast(ClosureFacts.Promised indicator) {
        return indicator.comparator() == Comparator.RECURRING
                || indicator.comparator() == Comparator.AT_MOST
                || indicator.comparator() == Comparator.ZERO
                        && (indicator.baseline() == null || indicator.baseline().signum() <= 0);
    }

    private static String lasting(ClosureFacts.Promised indicator) {
        return indicator.comparator() == Comparator.RECURRING
                ? "“%s”每期都要做到，最后一期到%s结束，此前不能销号".formatted(indicator.name(), indicator.dueOn())
                : "“%s”要一直保持到%s，此前不能销号".formatted(indicator.name(), indicator.dueOn());
    }

    private void verified(ClosureFacts.Promised indicator, String field) {
        if (indicator.verdict() == null) {
            warnings.add(new Obstacle(field, "“" + indicator.name() + "”没有核验过"));
        } else if (indicator.verdict() != Verdict.CONFIRMED) {
            var said = "“%s”%s的核验结论是%s"
                    .formatted(
                            indicator.name(),
                            indicator.verifiedOn(),
                            indicator.verdict().word());
            warnings.add(new Obstacle(field, said));
        }
    }

    private void findings() {
        for (var i = 0; i < facts.findings().size(); i++) {
            var finding = facts.findings().get(i);
            blocking.add(new Obstacle("findings[" + i + "]", finding.number() + "还没有整改到位：" + finding.text()));
        }
    }

    private void reports() {
        for (var i = 0; i < facts.reports().size(); i++) {
            var report = facts.reports().get(i);
            var said = "%s第%d期填报".formatted(report.agency(), report.roundOrdinal());
            if (report.missing()) {
                blocking.add(new Obstacle("reports[" + i + "]", said + "欠报，应于" + report.dueOn() + "前报送"));
            } else {
                warnings.add(new Obstacle("reports[" + i + "]", said + "还没有审核通过，其中的数据不在这里"));
            }
        }
    }

    /** What was ordered has to be answered first; other papers are only to be known. */
    private void papers() {
        for (var i = 0; i < facts.papers().size(); i++) {
            var paper = facts.papers().get(i);
            var said = "%s《%s》%s还没有办结".formatted(paper.number(), paper.title(), paper.agency());
            (paper.kind() == PaperKind.ORDER ? blocking : warnings).add(new Obstacle("papers[" + i + "]", said));
        }
    }
}
