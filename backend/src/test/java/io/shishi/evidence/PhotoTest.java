package io.shishi.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Looks and claims of pictures, without a server. */
class PhotoTest {

    @Test
    void a_picture_saved_smaller_and_worse_looks_the_same() throws IOException {
        for (var number = 0; number < 20; number++) {
            var scene = SomePhoto.scene(number);
            var again = ImageIO.read(new ByteArrayInputStream(SomePhoto.jpeg(SomePhoto.smaller(scene), 0.4f)));
            assertTrue(Look.apart(Look.of(scene), Look.of(again)) <= Look.ALIKE, "scene " + number);
        }
    }

    @Test
    void pictures_of_other_things_do_not() {
        for (var one = 0; one < 40; one++) {
            for (var other = one + 1; other < 40; other++) {
                var apart = Look.apart(Look.of(SomePhoto.scene(one)), Look.of(SomePhoto.scene(other)));
                assertTrue(apart > Look.ALIKE, one + " and " + other + " are " + apart + " apart");
            }
        }
    }

    @Test
    void a_blank_page_looks_like_nothing() {
        assertNull(Look.of(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB)));
    }

    @Test
    void time_and_place_are_read_as_the_camera_wrote_them() {
        var exif = SomePhoto.exif(SomePhoto.taken(SomeFile.jpeg(), "2026:04:03 09:30:00"));
        assertEquals(6, exif.orientation());
        assertEquals(Instant.parse("2026-04-03T01:30:00Z"), exif.takenAt());
        assertEquals(28.68889, exif.latitude(), 1e-4);
        assertEquals(112.90917, exif.longitude(), 1e-4);
        assertEquals(Exif.NONE, SomePhoto.exif(SomeFile.jpeg()));
        assertNull(SomePhoto.exif(SomePhoto.taken(SomeFile.jpeg(), "0000:00:00 00:00:00"))
                .takenAt());
    }

    @Test
    void whatever_is_written_there_reading_ends() {
        var file = SomePhoto.taken(SomeFile.jpeg(), "2026:04:03 09:30:00");
        var random = new Random(1);
        for (var run = 0; run < 5_000; run++) {
            var broken = file.clone();
            for (var i = 0; i < 4; i++) {
                broken[2 + random.nextInt(410)] = (byte) random.nextInt();
            }
            SomePhoto.exif(broken);
        }
    }

    @Test
    void what_others_get_says_nothing_of_time_and_place_and_stands_upright() throws IOException {
        var plain = SomeFile.jpeg();
        var file = SomePhoto.taken(plain, "2026:04:03 09:30:00");
        var bare = Bare.of("image/jpeg", new ByteArrayInputStream(file), file.length);
        var bytes = bare.content().readAllBytes();
        assertEquals(bytes.length, bare.size());
        assertEquals(new Exif(6, null, null, null), SomePhoto.exif(bytes));
        assertEquals(1200, ImageIO.read(new ByteArrayInputStream(bytes)).getWidth());
        assertArrayEquals(
                plain,
                Bare.of("image/jpeg", new ByteArrayInputStream(plain), plain.length)
                        .content()
                        .readAllBytes());
    }

    @Test
    void a_png_keeps_its_pixels_alone() throws IOException {
        var png = SomeFile.picture("png", 20, 10);
        var told = java.nio.ByteBuffer.allocate(png.length + 12 + 5)
                .put(png, 0, 33)
                .putInt(5)
                .put("tEXtplace".getBytes())
                .putInt(0)
                .put(png, 33, png.length - 33)
                .array();
        var bare = Bare.of("image/png", new ByteArrayInputStream(told), told.length);
        assertArrayEquals(png, bare.content().readAllBytes());
        assertEquals(png.length, bare.size());
    }
}
