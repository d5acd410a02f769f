package io.shishi.reader.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word files: those that POI writes, and those whose text is given as Word itself would write it. */
public final class SomeDocx {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private static final String RELS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
            Target="word/document.xml"/></Relationships>""";

    private static final String TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml"
            ContentType="application/xml"/><Override PartName="/word/document.xml"
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private SomeDocx() {}

    /** A file that POI writes. */
    public static byte[] of(Consumer<XWPFDocument> write) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            write.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One paragraph for each line. */
    public static byte[] lines(String text) {
        return of(document -> text.lines()
                .forEach(line -> document.createParagraph().createRun().setText(line)));
    }

    /** A list whose levels count and print like this; pairs of format and text. */
    static BigInteger list(XWPFDocument document, Object... formatsAndTexts) {
        var outline = CTAbstractNum.Factory.newInstance();
        var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        outline.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        for (var i = 0; i < formatsAndTexts.length; i += 2) {
            var level = outline.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i / 2));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal((STNumberFormat.Enum) formatsAndTexts[i]);
            level.addNewLvlText().setVal((String) formatsAndTexts[i + 1]);
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(outline)));
    }

    static XWPFParagraph item(XWPFDocument document, BigInteger list, int level, String text) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
        return paragraph;
    }

    /** What stands in the body, word for word. */
    static byte[] body(String xml) {
        return zip("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + xml + "</w:body></w:document>");
    }

    /** A whole part, with whatever stands before its root. */
    static byte[] zip(String part, String content) {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out)) {
                entry(zip, "[Content_Types].xml", TYPES);
                entry(zip, "_rels/.rels", RELS);
                entry(zip, part, content);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document that unfolds to that many megabytes of the same sign. */
    static byte[] bomb(int megabytes, String start, String end) {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out)) {
                entry(zip, "[Content_Types].xml", TYPES);
                entry(zip, "_rels/.rels", RELS);
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write(("<w:document " + NAMESPACES + "><w:body>" + start).getBytes(StandardCharsets.UTF_8));
                var much = "a".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
                for (var i = 0; i < megabytes; i++) {
                    zip.write(much);
                }
                zip.write((end + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
