package io.shishi.progress;

import io.shishi.progress.rule.Numbers;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a report says at one moment, for the record. Numbers are kept as text, so that they stay exact. */
record ReportSnapshot(Map<String, Object> fields) {

    static ReportSnapshot of(Dossier dossier) {
        var report = dossier.report();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("noChange", report.noChange);
        fields.put("progressText", report.progressText);
        fields.put("problemText", report.problemText);
        fields.put("nextText", report.nextText);
        fields.put("delayReason", name(report.delayReason));
        fields.put("delayLevel", name(report.delayLevel));
        fields.put("delayAsk", report.delayAsk);
        dossier.enteredHere().forEach(line -> fields.put(line.measure().name, text(line.figure())));
        dossier.milestones()
                .forEach(it -> fields.put(it.name, text(dossier.claims().get(it.id))));
        return new ReportSnapshot(fields);
    }

    /** Only the fields in which this one differs from the other. */
    Map<String, Object> apartFrom(ReportSnapshot other) {
        var changed = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> {
            if (!Objects.equals(value, other.fields.get(name))) {
                changed.put(name, value);
            }
        });
        return changed;
    }

    static String text(Figure figure) {
        if (figure == null || figure.isBlank()) {
            return null;
        }
        return figure.measure.ratio
                ? "%s/%s".formatted(text(figure.numerator), text(figure.denominator))
                : text(figure.value) + figure.measure.unit;
    }

    private static String text(BigDecimal number) {
        return number == null ? "" : Numbers.plain(number).toPlainString();
    }

    private static String text(MilestoneClaim claim) {
        return claim == null || claim.doneOn == null ? null : claim.doneOn.toString();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
