package io.shishi.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.tika.Tika;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhotosAndPapersTest {

    @ParameterizedTest
    @EnumSource(Scene.class)
    void a_photo_is_a_jpeg_that_opens(Scene scene) throws IOException {
        var photo = Camera.photo(scene, "现场.jpg");
        assertEquals("image/jpeg", new Tika().detect(photo));
        assertEquals(Camera.WIDTH, ImageIO.read(new ByteArrayInputStream(photo)).getWidth());
        assertTrue(photo.length > 10_000 && photo.length < 300_000, photo.length + " bytes");
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void the_same_name_gives_the_same_photo(Scene scene) {
        assertArrayEquals(Camera.photo(scene, "a.jpg"), Camera.photo(scene, "a.jpg"));
    }

    @Test
    void a_document_is_a_pdf() {
        var paper = PaperDocument.of(List.of("关于提高标准的通知", "自印发当月起执行。"));
        assertEquals("application/pdf", new Tika().detect(paper));
    }
}
