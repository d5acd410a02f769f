package io.shishi.light;

import io.shishi.progress.verification.Verification;
import io.shishi.progress.verification.VerificationState;
import io.shishi.progress.verification.VerificationView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A plan as it was known at the end of a past day.
 *
 * @param until the last second of that day
 * @param verified what had been seen on site by then, of each indicator that was checked
 */
record Past(UUID planId, LocalDate day, Instant until, DayLights lights, List<VerifiedThen> verified) {

    /** The newest check of an indicator until then, with what it was about. */
    record VerifiedThen(
            Verification verification, UUID taskId, String number, String title, String indicator, String unit) {}

    AsOf asOf() {
        return AsOf.of(day, lights.day());
    }

    /** A light of that day in the shape of today's. */
    Light light(SubjectLight then, SubjectKind kind) {
        var light = new Light();
        light.planId = planId;
        light.subjectId = then.id();
        light.subjectKind = kind;
        light.status = then.status();
        light.since = then.since();
        light.expected = then.expected();
        light.reported = then.reported();
        light.gap = then.gap();
        light.cause = then.cause();
        light.sentenceZh = then.sentence().zh();
        light.sentenceEn = then.sentence().en();
        light.greenZh = then.toGreen() == null ? null : then.toGreen().zh();
        light.greenEn = then.toGreen() == null ? null : then.toGreen().en();
        light.ruleVersion = lights.ruleVersion();
        light.progress = then.progress();
        light.value = then.value();
        light.valueOn = then.valueOn();
        return light;
    }

    Map<UUID, SubjectLight> tasks() {
        return byId(lights.tasks());
    }

    Map<UUID, SubjectLight> indicators() {
        return byId(lights.indicators());
    }

    Map<UUID, Verification> verifications() {
        var byIndicator = new HashMap<UUID, Verification>();
        verified.forEach(it -> byIndicator.put(it.verification().indicatorId, it.verification()));
        return byIndicator;
    }

    /** Lights and what was verified of a task and its indicators, by their ids. */
    Map<UUID, Statuses> statuses() {
        var statuses = new HashMap<UUID, Statuses>();
        var seen = verifications();
        lights.tasks().forEach(it -> statuses.put(it.id(), new Statuses(light(it, SubjectKind.TASK), null, null)));
        lights.indicators()
                .forEach(it ->
                        statuses.put(it.id(), new Statuses(light(it, SubjectKind.INDICATOR), seen.get(it.id()), null)));
        return statuses;
    }

    BoardView.Verifications verification() {
        var counts = new EnumMap<VerificationState, Integer>(VerificationState.class);
        for (var state : VerificationState.values()) {
            counts.put(state, 0);
        }
        verified.forEach(it -> counts.merge(VerificationState.of(it.verification().verdict), 1, Integer::sum));
        var all = lights.indicators().size();
        counts.put(VerificationState.NONE, Math.max(0, all - verified.size()));
        var reported = indicators();
        return new BoardView.Verifications(
                counts,
                all,
                verified.stream()
                        .filter(it -> VerificationState.of(it.verification().verdict) == VerificationState.DISCREPANCY)
                        .map(it -> discrepancy(it, reported.get(it.verification().indicatorId)))
                        .toList());
    }

    private static BoardView.Discrepancy discrepancy(VerifiedThen then, SubjectLight light) {
        var value = light == null ? null : light.value();
        var valueOn = light == null ? null : light.valueOn();
        return new BoardView.Discrepancy(
                then.taskId(),
                then.number(),
                then.title(),
                then.verification().indicatorId,
                then.indicator(),
                then.unit(),
                value,
                valueOn,
                VerificationView.of(then.verification(), valueOn));
    }

    private static Map<UUID, SubjectLight> byId(List<SubjectLight> lights) {
        var byId = new HashMap<UUID, SubjectLight>();
        lights.forEach(light -> byId.put(light.id(), light));
        return byId;
    }
}
