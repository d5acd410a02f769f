package io.shishi.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole plan to be worked on: its tasks by section, what is counted, and every target over time. */
public record PlanTree(
        @NotNull UUID planId,
        @NotNull PlanStatus status,
        @NotNull int version,
        @NotNull List<Branch> sections,
        @NotNull List<MeasureView> measures,
        @NotNull List<TargetRevisionView> targets) {

    /** A section with its tasks. */
    @Schema(name = "PlanTreeSection")
    public record Branch(@NotNull SectionView section, @NotNull List<PlanTaskView> tasks) {}

    static PlanTree of(WholePlan whole, List<TargetRevision> revisions, LocalDate today) {
        var uses = whole.uses();
        var sections = whole.sections().stream()
                .map(section -> new Branch(
                        SectionView.of(section),
                        whole.tasksOf(section).stream()
                                .map(task -> PlanTaskView.of(
                                        task,
                                        whole.indicatorsOf(task).stream()
                                                .map(indicator -> PlanIndicatorView.of(indicator, uses, today))
                                                .toList()))
                                .toList()))
                .toList();
        return new PlanTree(
                whole.plan().id,
                whole.plan().status,
                whole.plan().version,
                sections,
                whole.measures().stream()
                        .map(measure -> MeasureView.of(measure, uses))
                        .toList(),
                revisions.stream().map(TargetRevisionView::of).toList());
    }
}
