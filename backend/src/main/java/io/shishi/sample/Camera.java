package io.shishi.sample;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Takes the photos of the sample: a sky, what stands under it, and the grain of a cheap telephone. */
final class Camera {

    static final int WIDTH = 800;
    static final int HEIGHT = 600;

    private static final int GRAIN = 7;

    private Camera() {}

    /** A JPEG of that scene; the same name gives the same photo. */
    static byte[] photo(Scene scene, String name) {
        var light = new Random(name.hashCode());
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        stand(canvas, light);
        sky(canvas, light);
        new Painter(canvas, light).paint(scene);
        canvas.dispose();
        expose(image, light);
        return jpeg(image);
    }

    /** Nearer or farther, more to one side, or seen from the other: no two places of work look the same. */
    private static void stand(Graphics2D canvas, Random light) {
        var zoom = 1.05 + light.nextDouble() * 0.7;
        if (light.nextBoolean()) {
            canvas.translate(WIDTH, 0);
            canvas.scale(-1, 1);
        }
        canvas.translate(-light.nextDouble() * (zoom - 1) * WIDTH, -light.nextDouble() * (zoom - 1) * HEIGHT);
        canvas.scale(zoom, zoom);
    }

    private static void sky(Graphics2D canvas, Random light) {
        var haze = 200 + light.nextInt(40);
        var top = new Color(haze - 70, haze - 35, haze);
        canvas.setPaint(new GradientPaint(0, 0, top, 0, HEIGHT * 0.6f, new Color(haze, haze + 5, haze + 10)));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
    }

    /** Grain, and darker corners. */
    private static void expose(BufferedImage image, Random light) {
        var pixels = image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
        for (var i = 0; i < pixels.length; i++) {
            var x = (i % WIDTH) / (double) WIDTH - 0.5;
            var y = (i / WIDTH) / (double) HEIGHT - 0.5;
            var dim = 1 - 0.5 * (x * x + y * y);
            var grain = light.nextInt(2 * GRAIN + 1) - GRAIN;
            pixels[i] = tone(pixels[i] >> 16, dim, grain) << 16
                    | tone(pixels[i] >> 8, dim, grain) << 8
                    | tone(pixels[i], dim, grain);
        }
        image.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
    }

    private static int tone(int channel, double dim, int grain) {
        return Math.clamp((int) ((channel & 255) * dim) + grain, 0, 255);
    }

    private static byte[] jpeg(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
