package io.shishi.reader.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes a document in. What kind of file it is its content says; what it is called does not count. */
public final class DocumentIntake {

    private final IntakeLimits limits;

    public DocumentIntake(IntakeLimits limits) {
        this.limits = limits;
    }

    public Intake read(Path file) {
        try {
            var size = Files.size(file);
            if (size == 0) {
                throw Refusals.empty();
            }
            return switch (FileSignature.of(file)) {
                case ZIP -> new Intake(SourceKind.DOCX, new DocxIntake(limits).read(file));
                case PDF -> new Intake(SourceKind.PDF, new PdfIntake(limits).read(file));
                case COMPOUND -> throw CompoundFile.refusal(file);
                case RTF, HTML, PICTURE, BINARY -> throw Refusals.unknown();
                case TEXT -> text(new TextIntake(limits).read(file));
            };
        } catch (IOException e) {
            throw Refusals.broken();
        }
    }

    public Intake text(String text) {
        return new Intake(SourceKind.TEXT, new TextIntake(limits).source(text));
    }

    private static Intake text(io.shishi.reader.text.SourceText source) {
        return new Intake(SourceKind.TEXT, source);
    }
}
