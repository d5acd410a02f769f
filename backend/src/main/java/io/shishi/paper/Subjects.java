package io.shishi.paper;

import java.util.ArrayList;
import java.util.List;

/** What a paper is about, and whom of its addressees each thing concerns. */
final class Subjects {

    private Subjects() {}

    static List<PaperSubject> of(Paper paper, List<PaperAddressee> addressees, PaperDraft.Matter matter) {
        var subjects = new ArrayList<PaperSubject>();
        var ofFindings = matter.findings().stream().map(PaperFinding::taskId).toList();
        matter.findings().forEach(finding -> matter.tasks().stream()
                .filter(task -> task.id.equals(finding.taskId()))
                .forEach(task -> subjects.add(PaperSubject.of(paper, task, finding.id()))));
        for (var task : matter.tasks()) {
            if (ofFindings.contains(task.id)) {
                continue;
            }
            var handed = paper.kind == PaperKind.HANDOVER ? handedOver(addressees, task) : List.<PaperSubject>of();
            subjects.addAll(handed.isEmpty() ? List.of(PaperSubject.of(paper, task)) : handed);
        }
        matter.indicators().forEach(indicator -> subjects.add(PaperSubject.of(paper, indicator)));
        matter.reports().forEach(report -> addressees.stream()
                .filter(it -> it.agency.id.equals(report.agency.id))
                .forEach(it -> subjects.add(PaperSubject.of(it, report))));
        return subjects;
    }

    private static List<PaperSubject> handedOver(List<PaperAddressee> addressees, io.shishi.plan.Task task) {
        var parties = TaskParties.of(task);
        return addressees.stream()
                .filter(it -> parties.containsKey(it.agency))
                .map(it -> PaperSubject.handedTo(it, task, parties.get(it.agency)))
                .toList();
    }
}
