package io.shishi.reader.intake;

import io.shishi.reader.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a Word document as a stream: only the parts that hold its text, its styles and its numbering, and no more of
 * them than the limits allow. So a file that unfolds to gigabytes costs no more than an honest one.
 */
final class DocxIntake {

    private static final String MAIN = "word/document.xml";

    private final IntakeLimits limits;

    DocxIntake(IntakeLimits limits) {
        this.limits = limits;
    }

    SourceText read(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.entries()) {
                throw Refusals.tooMuchUnpacked();
            }
            return read(zip);
        } catch (ZipException | XMLStreamException e) {
            throw Refusals.broken();
        }
    }

    private SourceText read(ZipFile zip) throws IOException, XMLStreamException {
        var budget = new Budget(limits.unpacked());
        var main = main(zip, budget);
        var folder = main.getName().substring(0, main.getName().lastIndexOf('/') + 1);
        var styles = new Styles();
        var numbering = new Numbering();
        try (var part = part(zip, folder + "styles.xml", budget)) {
            styles.read(part);
        }
        try (var part = part(zip, folder + "numbering.xml", budget)) {
            numbering.read(part);
        }
        var layout = new Layout(limits.characters());
        try (var part = new XmlPart(budget.count(zip.getInputStream(main)), limits.depth())) {
            new WordBody(part, new AutoNumbers(styles, numbering), styles, limits.characters()).read(layout::add);
        }
        return layout.source();
    }

    /** The part that the package names as its document; other kinds of packages have none. */
    private ZipEntry main(ZipFile zip, Budget budget) throws IOException, XMLStreamException {
        var name = MAIN;
        try (var part = part(zip, "_rels/.rels", budget)) {
            while (part.next()) {
                if (part.starts("Relationship") && part.attribute("Type", "").endsWith("/officeDocument")) {
                    name = part.attribute("Target", MAIN).replaceFirst("^/", "");
                }
            }
        }
        var main = zip.getEntry(name);
        if (main == null || name.startsWith("xl/") || name.startsWith("ppt/") || !name.endsWith(".xml")) {
            throw Refusals.unknown();
        }
        return main;
    }

    private XmlPart part(ZipFile zip, String name, Budget budget) throws IOException, XMLStreamException {
        var entry = zip.getEntry(name);
        return entry == null ? XmlPart.none() : new XmlPart(budget.count(zip.getInputStream(entry)), limits.depth());
    }
}
