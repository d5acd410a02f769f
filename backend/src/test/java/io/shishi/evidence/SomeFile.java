package io.shishi.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files of many kinds, as small as they can be and still be of their kind. */
public final class SomeFile {

    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private SomeFile() {}

    /** Red on the left, blue on the right. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] jpeg() {
        return picture("jpg", 1200, 800);
    }

    /** A picture taken with the camera held in that way. */
    public static byte[] jpeg(int orientation) {
        var plain = jpeg();
        var tiff = ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        return ByteBuffer.allocate(plain.length + 4 + EXIF.length + tiff.length)
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + EXIF.length + tiff.length))
                .put(EXIF)
                .put(tiff)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** A picture that says of itself that it is that large. */
    public static byte[] png(int width, int height) {
        var png = picture("png", 10, 10);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    public static byte[] zip(String... names) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] word() {
        return zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    }

    public static byte[] compound(String... streams) {
        var buffer = ByteBuffer.allocate(4096).putLong(0xD0CF11E0A1B11AE1L).position(1024);
        for (var stream : streams) {
            buffer.put(stream.getBytes(StandardCharsets.UTF_16LE)).putShort((short) 0);
        }
        return buffer.array();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf() {
        return text("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    }

    public static byte[] heic() {
        return ByteBuffer.allocate(64)
                .putInt(24)
                .put(text("ftypheic"))
                .putInt(0)
                .put(text("mif1heic"))
                .array();
    }

    public static byte[] webp() {
        return ByteBuffer.allocate(64)
                .put(text("RIFF"))
                .putInt(Integer.reverseBytes(56))
                .put(text("WEBPVP8 "))
                .array();
    }
}
