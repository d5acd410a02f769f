package io.shishi.progress;

import io.shishi.light.rule.LightStatus;
import io.shishi.plan.Aggregation;
import io.shishi.progress.rule.FigureHints;
import io.shishi.progress.rule.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Why a report is worth a look of its own: many may be accepted at once, these not. */
final class Unusual {

    private Unusual() {}

    static List<Hint> of(Dossier dossier, boolean hasEvidence, LightStatus now, LightStatus ifAccepted) {
        var report = dossier.report();
        var hints = new ArrayList<Hint>();
        if (report.isAmendment()) {
            hints.add(new Hint("amendment", "更正第%d版：%s".formatted(report.revision, report.amendmentReason)));
        }
        dossier.enteredHere().forEach(line -> hints.addAll(FigureHints.of(line.facts())));
        withdrawn(dossier, hints);
        if (report.isLate()) {
            hints.add(new Hint("late", "逾期提交"));
        }
        if (report.problemText != null) {
            hints.add(new Hint("problem", "反映了问题：" + report.problemText));
        }
        if (report.delayReason != null) {
            hints.add(new Hint("delay", "说明了滞后原因" + (report.delayAsk == null ? "" : "：" + report.delayAsk)));
        }
        if (dossier.previous() == null) {
            hints.add(new Hint("first", "首次填报"));
        } else if (report.noChange && dossier.previous().noChange) {
            hints.add(new Hint("no-change-again", "连续两期“无变化”"));
        }
        if (!hasEvidence && isStep(dossier)) {
            hints.add(new Hint("no-evidence", "节点完成或标准变动，没有附佐证"));
        }
        if (ifAccepted.worseThan(now)) {
            hints.add(new Hint("light-worse", "通过后灯会变差"));
        }
        return hints;
    }

    private static void withdrawn(Dossier dossier, List<Hint> hints) {
        dossier.milestones().stream()
                .filter(it -> it.doneOn != null && dossier.claims().containsKey(it.id))
                .filter(it -> dossier.claims().get(it.id).doneOn == null)
                .forEach(it -> hints.add(new Hint("milestone-withdrawn", "节点“%s”改为未完成".formatted(it.name))));
    }

    /** A milestone done or a level changed is shown by a paper or a picture; a count that grows is not asked for one. */
    private static boolean isStep(Dossier dossier) {
        var stage = dossier.milestones().stream()
                .filter(it -> dossier.claims().containsKey(it.id))
                .anyMatch(it -> dossier.claims().get(it.id).doneOn != null
                        && !Objects.equals(dossier.claims().get(it.id).doneOn, it.doneOn));
        return stage || dossier.enteredHere().anyMatch(Unusual::isNewLevel);
    }

    private static boolean isNewLevel(Line line) {
        return line.measure().aggregation == Aggregation.LATEST
                && !line.measure().ratio
                && line.figure() != null
                && line.figure().value != null
                && line.previous()
                        .map(it -> it.value.compareTo(line.figure().value) != 0)
                        .orElse(false);
    }
}
