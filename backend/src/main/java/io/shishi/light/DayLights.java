package io.shishi.light;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shishi.light.rule.CurvePoint;
import io.shishi.light.rule.LightStatus;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All lights of a plan as they were on a day. */
public record DayLights(
        @NotNull LocalDate day,
        @NotNull int ruleVersion,
        @NotNull List<SubjectLight> indicators,
        @NotNull List<SubjectLight> tasks,
        @NotNull List<SubjectLight> agencies,
        @NotNull List<SubjectLight> sections,
        @NotNull SubjectLight plan,
        @JsonIgnore List<CurvePoint> curve) {

    static DayLights of(PlanFacts facts, List<Judged> lights, Map<UUID, LocalDate> since, LocalDate day) {
        var byKind = lights.stream()
                .collect(Collectors.groupingBy(
                        Judged::kind,
                        Collectors.mapping(
                                it -> SubjectLight.of(it, since.getOrDefault(it.id(), day)), Collectors.toList())));
        return new DayLights(
                day,
                facts.rules().version(),
                byKind.getOrDefault(SubjectKind.INDICATOR, List.of()),
                byKind.getOrDefault(SubjectKind.TASK, List.of()),
                byKind.getOrDefault(SubjectKind.AGENCY, List.of()),
                byKind.getOrDefault(SubjectKind.SECTION, List.of()),
                byKind.get(SubjectKind.PLAN).getFirst(),
                facts.curve(day));
    }

    Map<UUID, LightStatus> taskStatuses() {
        return tasks.stream().collect(Collectors.toMap(SubjectLight::id, SubjectLight::status));
    }
}
