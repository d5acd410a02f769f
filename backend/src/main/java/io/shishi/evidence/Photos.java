package io.shishi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jboss.logging.Logger;

/** Looks at pictures as they come in. What cannot be read is not noted; nothing is refused for it. */
@ApplicationScoped
class Photos {

    private static final Logger LOG = Logger.getLogger(Photos.class);

    private final Thumbnails thumbnails;

    Photos(Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
    }

    Photo of(Path file, FileKind kind, String sha256, boolean picture) {
        try {
            return Photo.of(picture ? look(sha256) : null, kind == FileKind.JPEG ? exif(file) : Exif.NONE);
        } catch (IOException | RuntimeException e) {
            LOG.infof("Nothing is noted of the picture %s: %s", sha256, e.getMessage());
            return Photo.NONE;
        }
    }

    /** Of the upright thumbnail, so that it does not matter how the camera was held. */
    private Long look(String sha256) throws IOException {
        var small = thumbnails.open(sha256);
        if (small.isEmpty()) {
            return null;
        }
        try (var in = small.get()) {
            var picture = ImageIO.read(in);
            return picture == null ? null : Look.of(picture);
        }
    }

    private static Exif exif(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return Exif.of(in);
        }
    }
}
