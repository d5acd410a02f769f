package io.shishi.light.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The light of a whole: of a task from its indicators, of an agency, a section or a plan from what belongs to it. */
public final class WorstLight {

    /** What a whole is made of. */
    public enum Kind {
        INDICATOR(new Text("项指标", "indicators")),
        TASK(new Text("项任务", "tasks"));

        private final Text noun;

        Kind(Text noun) {
            this.noun = noun;
        }
    }

    /** One of its parts. */
    public record Part(String name, BigDecimal weight, LightResult light) {}

    private static final int NAMED = 3;

    private WorstLight() {}

    public static LightResult of(List<Part> parts, Kind kind, LightRules rules) {
        if (parts.isEmpty()) {
            return nothing(kind, rules);
        }
        if (parts.size() == 1) {
            return parts.getFirst().light();
        }
        var status = LightStatus.worst(
                parts.stream().map(part -> part.light().status()).toList());
        var worst =
                parts.stream().filter(part -> part.light().status() == status).toList();
        var progress = Mean.of(parts, Part::weight, part -> part.light().progress());
        var due = Mean.of(parts, Part::weight, part -> part.light().progressDue());
        return new LightResult(
                status,
                Cause.WORST_OF,
                points(due),
                points(progress),
                due == null ? null : Share.plain(points(due).subtract(points(progress))),
                progress,
                due,
                null,
                null,
                Sentence.headed(status, rules, sentence(parts, worst, status, kind, rules)),
                toGreen(worst));
    }

    private static LightResult nothing(Kind kind, LightRules rules) {
        var text = new Text("还没有" + kind.noun.zh().substring(1), "there are no " + kind.noun.en() + " yet");
        return new LightResult(
                LightStatus.HOLLOW,
                Cause.NOTHING_TO_JUDGE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Sentence.headed(LightStatus.HOLLOW, rules, text),
                null);
    }

    private static BigDecimal points(BigDecimal fraction) {
        return fraction == null
                ? null
                : Share.plain(fraction.multiply(Share.HUNDRED).setScale(1, RoundingMode.HALF_UP));
    }

    private static Text sentence(List<Part> parts, List<Part> worst, LightStatus status, Kind kind, LightRules rules) {
        var word = rules.word(status);
        int all = parts.size();
        if (worst.size() == all) {
            return new Text(
                    all + kind.noun.zh() + "全部" + word.zh(), "all " + all + " " + kind.noun.en() + ": " + word.en());
        }
        var names = names(worst);
        var reason = worst.size() == 1 ? worst.getFirst().light().sentence() : null;
        return new Text(
                all + kind.noun.zh() + "中" + worst.size() + "项" + word.zh() + "：" + names.zh()
                        + (reason == null ? "" : "——" + reason.zh()),
                worst.size() + " of " + all + " " + kind.noun.en() + ": " + word.en() + ": " + names.en()
                        + (reason == null ? "" : " — " + reason.en()));
    }

    private static Text names(List<Part> worst) {
        var names = Wording.quoted(worst.stream().limit(NAMED).map(Part::name).toList());
        return worst.size() <= NAMED
                ? names
                : new Text(names.zh() + "等", names.en() + " and " + (worst.size() - NAMED) + " more");
    }

    private static Text toGreen(List<Part> worst) {
        var first = worst.getFirst();
        var toGreen = first.light().toGreen();
        if (toGreen == null || worst.size() > 1) {
            return null;
        }
        return new Text("“" + first.name() + "”" + toGreen.zh(), "“" + first.name() + "”: " + toGreen.en());
    }
}
