package io.shishi.paper.template;

import io.shishi.paper.PaperKind;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How papers of a kind read, and what may stand in braces there. */
public record PaperTemplateView(
        @NotNull PaperKind kind,
        @NotNull String title,
        @NotNull String body,
        @NotNull List<PlaceholderView> placeholders,
        @NotNull @Schema(description = "0 while the usual text is used") int version) {

    /** A word in braces, and what takes its place. */
    public record PlaceholderView(@NotNull @Schema(examples = "截止日期") String name, @NotNull String meaning) {}

    private static final List<PlaceholderView> PLACES = Arrays.stream(Placeholder.values())
            .map(place -> new PlaceholderView(place.word(), place.meaning()))
            .toList();

    static PaperTemplateView of(PaperTemplate template) {
        return new PaperTemplateView(template.kind, template.title, template.body, PLACES, template.version);
    }

    static PaperTemplateView usual(PaperKind kind) {
        var text = DefaultTexts.of(kind);
        return new PaperTemplateView(kind, text.title(), text.body(), PLACES, 0);
    }
}
