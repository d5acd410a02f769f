package io.shishi.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Photos with something to see on them, and what a camera writes. */
final class SomePhoto {

    private SomePhoto() {}

    /** The same number is the same scene. */
    static BufferedImage scene(int number) {
        var random = new Random(number);
        var image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        for (var i = 0; i < 60; i++) {
            graphics.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
            graphics.fillRect(
                    random.nextInt(800), random.nextInt(600), 40 + random.nextInt(300), 40 + random.nextInt(200));
        }
        graphics.dispose();
        return image;
    }

    static byte[] jpeg(BufferedImage image, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    static BufferedImage smaller(BufferedImage image) {
        var small = new BufferedImage(image.getWidth() / 2, image.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), null);
        graphics.dispose();
        return small;
    }

    /** With time, place and way of holding in it: 28°41'20"N 112°54'33"E, turned by a quarter. */
    static byte[] taken(byte[] plain, String time) {
        var tiff = ByteBuffer.allocate(400).put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, 6 << 16);
        entry(tiff, 0x8769, 4, 1, 60);
        entry(tiff, 0x8825, 4, 1, 120);
        tiff.putInt(0).position(60);
        tiff.putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 80);
        tiff.putInt(0).position(80);
        tiff.put(time.getBytes(StandardCharsets.US_ASCII)).put((byte) 0).position(120);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 200);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 230);
        tiff.putInt(0).position(200);
        tiff.putInt(28).putInt(1).putInt(41).putInt(1).putInt(20).putInt(1).position(230);
        tiff.putInt(112).putInt(1).putInt(54).putInt(1).putInt(33).putInt(1);
        return ByteBuffer.allocate(plain.length + 10 + 400)
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (8 + 400))
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(tiff.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    static Exif exif(byte[] file) {
        try {
            return Exif.of(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
