package io.shishi.progress.rule;

import io.shishi.plan.Aggregation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must be true of a figure before it is handed in, each refusal with the words that tell what would be right. */
public final class FigureRules {

    private FigureRules() {}

    public static List<Finding> check(FigureFacts figure) {
        var missing = missing(figure);
        if (!missing.isEmpty()) {
            return missing;
        }
        var findings = new ArrayList<Finding>();
        if (figure.ratio()) {
            findings.addAll(parts(figure));
        }
        if (findings.isEmpty() && figure.value() != null) {
            findings.addAll(value(figure));
        }
        return findings;
    }

    /** Blank is not zero: nothing is taken for granted. */
    private static List<Finding> missing(FigureFacts figure) {
        if (figure.ratio() && (figure.numerator() == null) != (figure.denominator() == null)) {
            var part = figure.numerator() == null ? "numerator" : "denominator";
            var name = figure.numerator() == null ? figure.numeratorName() : figure.denominatorName();
            return List.of(new Finding(
                    figure.field(part), "figure-missing", "%s还缺“%s”：分子和分母都要填写".formatted(figure.called(), name)));
        }
        var blank = figure.ratio() ? figure.numerator() == null : figure.value() == null;
        if (!blank || figure.carriedOver()) {
            return List.of();
        }
        return List.of(new Finding(
                figure.field(figure.ratio() ? "numerator" : "value"),
                "figure-missing",
                figure.called() + "还没有填写：" + wanted(figure)));
    }

    private static String wanted(FigureFacts figure) {
        return switch (figure.aggregation()) {
            case CUMULATIVE -> "请填截至本期末的累计数（" + figure.unit() + "），没有进展可勾选“本期无变化”";
            case LATEST -> "请填本期末的最新数（" + figure.unit() + "），与上期相同可勾选“本期无变化”";
            case PER_PERIOD -> "请填本期发生数（" + figure.unit() + "），没有发生请填0";
        };
    }

    private static List<Finding> parts(FigureFacts figure) {
        if (figure.numerator() == null) {
            return List.of();
        }
        if (figure.denominator().signum() <= 0) {
            return List.of(new Finding(
                    figure.field("denominator"),
                    "denominator-not-positive",
                    "%s的分母“%s”须大于0".formatted(figure.called(), figure.denominatorName())));
        }
        if (figure.numerator().signum() < 0) {
            return List.of(new Finding(
                    figure.field("numerator"),
                    "figure-negative",
                    "%s的分子“%s”不能小于0".formatted(figure.called(), figure.numeratorName())));
        }
        if (figure.numerator().compareTo(figure.denominator()) > 0) {
            return List.of(new Finding(
                    figure.field("numerator"),
                    "numerator-exceeds-denominator",
                    "%s的分子“%s”%s大于分母“%s”%s，分子不能超过分母"
                            .formatted(
                                    figure.called(),
                                    figure.numeratorName(),
                                    Numbers.plain(figure.numerator()).toPlainString(),
                                    figure.denominatorName(),
                                    Numbers.plain(figure.denominator()).toPlainString())));
        }
        return List.of();
    }

    private static List<Finding> value(FigureFacts figure) {
        var value = figure.value();
        var counted = Numbers.isCounted(figure.unit());
        if (value.signum() < 0 && (counted || figure.aggregation() != Aggregation.LATEST)) {
            return List.of(new Finding(figure.field("value"), "figure-negative", "%s不能小于0".formatted(figure.called())));
        }
        if (counted && !figure.ratio() && !Numbers.isWhole(value)) {
            return List.of(new Finding(
                    figure.field("value"),
                    "figure-not-whole",
                    "%s以“%s”计，应填整数，不能是%s"
                            .formatted(
                                    figure.called(),
                                    figure.unit(),
                                    Numbers.plain(value).toPlainString())));
        }
        var findings = new ArrayList<Finding>();
        if (figure.carriedOver() && changed(figure)) {
            findings.add(new Finding(
                    figure.field("value"),
                    "no-change-contradicted",
                    "勾选了“本期无变化”，但%s由上期的%s变为%s；请去掉勾选，或改回上期数"
                            .formatted(
                                    figure.called(),
                                    figure.with(figure.previous().value()),
                                    figure.with(value))));
        }
        fallen(figure, value).ifPresent(findings::add);
        if (!figure.jumpConfirmed() && findings.isEmpty()) {
            Jump.of(figure)
                    .map(why -> new Finding(
                            figure.field("value"),
                            "figure-jumped",
                            "%s填的是%s，%s；请核对，确认无误请勾选“数据无误”".formatted(figure.called(), figure.with(value), why)))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static boolean changed(FigureFacts figure) {
        return figure.previous() != null && figure.previous().value().compareTo(figure.value()) != 0;
    }

    private static Optional<Finding> fallen(FigureFacts figure, BigDecimal value) {
        if (!figure.cumulative() || figure.correctionReason() != null) {
            return Optional.empty();
        }
        var previous = figure.previous();
        if (previous != null && value.compareTo(previous.value()) < 0) {
            return Optional.of(new Finding(
                    figure.field("value"),
                    "figure-fell",
                    "%s是累计数，本次填%s，比第%d期的%s少；累计数不应减少，请核对，或写明更正原因"
                            .formatted(
                                    figure.called(),
                                    figure.with(value),
                                    previous.roundOrdinal(),
                                    figure.with(previous.value()))));
        }
        var next = figure.next();
        if (next != null && value.compareTo(next.value()) > 0) {
            return Optional.of(new Finding(
                    figure.field("value"),
                    "figure-fell",
                    "%s是累计数，本次填%s，比之后第%d期已通过的%s还多；请核对，或写明更正原因"
                            .formatted(
                                    figure.called(),
                                    figure.with(value),
                                    next.roundOrdinal(),
                                    figure.with(next.value()))));
        }
        return Optional.empty();
    }
}
