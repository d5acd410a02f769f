package io.shishi.reader;

import io.shishi.reader.text.Block;
import io.shishi.reader.text.Cell;
import io.shishi.reader.text.Paragraph;
import io.shishi.reader.text.Span;
import io.shishi.reader.text.TableRow;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paragraph or a table row of a document, as it is kept and shown. */
public record SourceBlock(
        @NotNull Kind kind,
        @NotNull Span span,
        @Schema(description = "Which table of the document, from 0") Integer table,
        @Schema(description = "Which row of the table, from 0") Integer row,
        @Schema(description = "From left to right; a cell merged with the one above is empty") List<Span> cells) {

    /** What a piece of a document is. */
    @Schema(name = "SourceBlockKind")
    public enum Kind {
        PARAGRAPH,
        ROW
    }

    static SourceBlock of(Block block) {
        return switch (block) {
            case Paragraph paragraph -> new SourceBlock(Kind.PARAGRAPH, paragraph.span(), null, null, null);
            case TableRow row ->
                new SourceBlock(
                        Kind.ROW,
                        row.span(),
                        row.table(),
                        row.row(),
                        row.cells().stream().map(Cell::span).toList());
        };
    }
}
