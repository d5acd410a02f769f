package io.shishi.progress.rule;

import java.util.ArrayList;
import java.util.List;

/** What is unusual about a figure that may well be right. */
public final class FigureHints {

    private FigureHints() {}

    public static List<Hint> of(FigureFacts figure) {
        if (figure.value() == null) {
            return List.of();
        }
        var hints = new ArrayList<Hint>();
        var previous = figure.previous();
        if (figure.cumulative() && previous != null && figure.value().compareTo(previous.value()) < 0) {
            hints.add(new Hint(
                    "figure-fell",
                    "%s由第%d期的%s更正为%s：%s"
                            .formatted(
                                    figure.called(),
                                    previous.roundOrdinal(),
                                    figure.with(previous.value()),
                                    figure.with(figure.value()),
                                    figure.correctionReason())));
        }
        Jump.of(figure)
                .map(why -> new Hint(
                        "figure-jumped", "%s填的是%s，%s".formatted(figure.called(), figure.with(figure.value()), why)))
                .ifPresent(hints::add);
        return hints;
    }
}
