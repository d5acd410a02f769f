package io.shishi.progress;

import io.shishi.progress.rule.Finding;
import io.shishi.progress.rule.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Puts what was typed into the rows of a report. */
@ApplicationScoped
class ReportWriting {

    /** The dossier as it is afterwards. */
    Dossier write(Dossier dossier, ReportChange change) {
        check(dossier, change);
        var entered = new HashMap<UUID, Figure>();
        for (var entry : change.figures()) {
            var figure = figure(dossier, dossier.line(entry.measureId()).orElseThrow());
            figure.enter(entry);
            entered.put(entry.measureId(), figure);
        }
        for (var entry : change.milestones()) {
            dossier.claims()
                    .computeIfAbsent(entry.id(), id -> claim(dossier, id))
                    .say(entry.doneOn());
        }
        return dossier.with(entered);
    }

    /** Nothing has changed: what was said last time is said again, so that this round has its own figures. */
    Dossier carryOver(Dossier dossier) {
        var carried = new HashMap<UUID, Figure>();
        dossier.enteredHere().filter(Line::isContinued).forEach(line -> line.previous()
                .ifPresent(previous -> {
                    var figure = figure(dossier, line);
                    if (figure.isBlank()) {
                        figure.carryOver(previous);
                    }
                    carried.put(line.measure().id, figure);
                }));
        return dossier.with(carried);
    }

    private static Figure figure(Dossier dossier, Line line) {
        if (line.figure() != null) {
            return line.figure();
        }
        var figure = new Figure(dossier.report(), line.measure());
        figure.persist();
        return figure;
    }

    private static MilestoneClaim claim(Dossier dossier, UUID milestoneId) {
        var milestone = dossier.milestones().stream()
                .filter(it -> it.id.equals(milestoneId))
                .findFirst()
                .orElseThrow();
        var claim = new MilestoneClaim(dossier.report(), milestone, null);
        claim.persist();
        return claim;
    }

    /** Refuses what has no place here, or does not fit into its place. */
    private static void check(Dossier dossier, ReportChange change) {
        var findings = new ArrayList<Finding>();
        for (var entry : change.figures()) {
            var field = "figures[" + entry.measureId() + "].";
            var line = dossier.line(entry.measureId()).orElse(null);
            if (line == null) {
                findings.add(new Finding(field + "measureId", "figure-not-here", "这项任务没有这个数据项"));
            } else if (!line.enteredHere()) {
                findings.add(new Finding(field + "value", "figure-not-here", elsewhere(line)));
            } else {
                findings.addAll(digits(field, line, entry));
            }
        }
        for (var entry : change.milestones()) {
            if (dossier.milestones().stream().noneMatch(it -> it.id.equals(entry.id()))) {
                findings.add(new Finding("milestones[" + entry.id() + "].id", "milestone-not-here", "这项任务没有这个节点"));
            }
        }
        if (!findings.isEmpty()) {
            throw ReportProblems.refused(findings);
        }
    }

    private static String elsewhere(Line line) {
        return line.home() == null
                ? "“%s”不由这份填报填写".formatted(line.measure().name)
                : "“%s”在任务%s“%s”中填一次即可，这里只读"
                        .formatted(
                                line.measure().name,
                                line.home().task().number,
                                line.home().task().title);
    }

    private static List<Finding> digits(String field, Line line, ReportChange.FigureEntry entry) {
        var findings = new ArrayList<Finding>();
        check(findings, field + "value", line, entry.value());
        check(findings, field + "numerator", line, entry.numerator());
        check(findings, field + "denominator", line, entry.denominator());
        return findings;
    }

    private static void check(List<Finding> findings, String field, Line line, BigDecimal number) {
        if (!Numbers.fits(number)) {
            findings.add(new Finding(field, "figure-too-long", "“%s”最多11位整数、4位小数".formatted(line.measure().name)));
        }
    }
}
