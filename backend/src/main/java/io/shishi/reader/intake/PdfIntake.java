package io.shishi.reader.intake;

import io.shishi.reader.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text of a PDF: lines become paragraphs again, page numbers and running heads are left out. */
final class PdfIntake {

    private static final int MOST_PAGES = 1_500;
    private static final long IN_MEMORY = 16 * 1024 * 1024;
    private static final long ON_DISK = 256 * 1024 * 1024;

    private final IntakeLimits limits;

    PdfIntake(IntakeLimits limits) {
        this.limits = limits;
    }

    SourceText read(Path file) throws IOException {
        PackedStreams.check(file);
        var memory = MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK);
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, memory.streamCache)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw Refusals.encryptedPdf();
        }
    }

    private SourceText read(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw Refusals.tooManyCharacters(limits.characters());
        }
        List<PdfLine> lines = new ArrayList<>();
        var stripper = new PdfLines(lines, limits.characters());
        for (var page = 1; page <= document.getNumberOfPages(); page++) {
            if (Thread.currentThread().isInterrupted()) {
                throw Refusals.broken();
            }
            stripper.read(document, page);
        }
        if (lines.isEmpty()) {
            throw Refusals.scanned();
        }
        var layout = new Layout(limits.characters());
        PdfParagraphs.of(PdfMargins.without(lines)).forEach(layout::paragraph);
        return layout.source();
    }
}
