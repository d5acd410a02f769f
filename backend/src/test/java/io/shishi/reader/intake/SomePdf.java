package io.shishi.reader.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A PDF with lines at places, as an office program prints it. */
public final class SomePdf {

    private static final float SIZE = 16;
    private static final float LEFT = 80;
    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final Charset charset;
    private PDPage page;
    private float y;

    public SomePdf() {
        this(new PDType1Font(Standard14Fonts.FontName.HELVETICA), StandardCharsets.ISO_8859_1);
    }

    /** With a font that is not embedded and knows Chinese by the numbers of its characters, as many are printed. */
    static SomePdf chinese() {
        var info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "GB1");
        info.setInt(COSName.SUPPLEMENT, 4);
        var descendant = dictionary("CIDFontType0");
        descendant.setItem(COSName.CIDSYSTEMINFO, info);
        descendant.setInt(COSName.DW, 1000);
        var dictionary = dictionary("Type0");
        dictionary.setName(COSName.ENCODING, "UniGB-UCS2-H");
        var descendants = new COSArray();
        descendants.add(descendant);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        try {
            return new SomePdf(new PDType0Font(dictionary), StandardCharsets.UTF_16BE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSDictionary dictionary(String subtype) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setName(COSName.SUBTYPE, subtype);
        dictionary.setName(COSName.BASE_FONT, "STSong-Light");
        return dictionary;
    }

    private SomePdf(PDFont font, Charset charset) {
        this.font = font;
        this.charset = charset;
        page();
    }

    void page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = 120;
    }

    /** The next line, indented by that many characters. */
    void line(int indent, String text) {
        write(LEFT + indent * SIZE, y, text);
        y += 28;
    }

    void at(float y, String text) {
        write(LEFT, y, text);
    }

    /** Enough words to fill a line. */
    String words(int count) {
        return "word ".repeat(count / 5 * 2).strip();
    }

    SomePdf picture() {
        try (var stream = new PDPageContentStream(document, page)) {
            var image = new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB);
            stream.drawImage(LosslessFactory.createFromImage(document, image), 50, 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @SuppressWarnings("deprecation")
    private void write(float x, float y, String text) {
        try (var stream = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            stream.beginText();
            stream.setFont(font, SIZE);
            stream.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            // showText asks an embedded font for its glyphs; here the characters are written as they are.
            stream.appendRawCommands("<" + HexFormat.of().formatHex(text.getBytes(charset)) + "> Tj\n");
            stream.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            document.save(out);
            document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] lockedBytes(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes();
    }
}
