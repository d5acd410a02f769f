package io.shishi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jboss.logging.Logger;

/** Small upright pictures of pictures, made when they are first looked at. They carry nothing of what a camera wrote down. */
@ApplicationScoped
class Thumbnails {

    private static final Logger LOG = Logger.getLogger(Thumbnails.class);

    private final EvidenceStore store;
    private final EvidenceSettings settings;
    private final Path made;

    /** Two at a time, because a large picture takes much memory while it is read. */
    private final Semaphore places = new Semaphore(2);

    Thumbnails(EvidenceStore store, EvidenceSettings settings) {
        this.store = store;
        this.settings = settings;
        this.made = settings.directory().resolve("thumbnails");
        ImageIO.setUseCache(false);
    }

    /** Whether a thumbnail can be made, found from the head of the file; a small file may unfold to very many pixels. */
    boolean canBeMade(Path file, FileKind kind) {
        if (!kind.isDrawable()) {
            return false;
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return reading(in, reader -> (long) reader.getWidth(0) * reader.getHeight(0) <= settings.pixels())
                    .orElse(false);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Nothing where the picture turns out to be damaged. */
    Optional<InputStream> open(String sha256) throws IOException {
        var file = made.resolve(sha256.substring(0, 2)).resolve(sha256 + ".jpg");
        if (!Files.exists(file) && !make(sha256, file)) {
            return Optional.empty();
        }
        return Optional.of(Files.newInputStream(file));
    }

    void drop(String sha256) throws IOException {
        Files.deleteIfExists(made.resolve(sha256.substring(0, 2)).resolve(sha256 + ".jpg"));
    }

    private boolean make(String sha256, Path file) throws IOException {
        places.acquireUninterruptibly();
        var arriving = made.resolve(UUID.randomUUID() + ".jpg");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(upright(sha256), "jpg", arriving.toFile());
            Files.move(arriving, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.infof("No thumbnail of %s: %s", sha256, e.getMessage());
            return false;
        } finally {
            Files.deleteIfExists(arriving);
            places.release();
        }
    }

    private BufferedImage upright(String sha256) throws IOException {
        BufferedImage image;
        try (var in = new BufferedInputStream(store.open(sha256))) {
            image = reading(in, this::small).orElseThrow(() -> new IOException("not a picture"));
        }
        try (var in = new BufferedInputStream(store.open(sha256))) {
            return turned(image, Exif.of(in).orientation());
        }
    }

    /** Read with gaps, so that no more than about four times the thumbnail is ever in memory. */
    private BufferedImage small(ImageReader reader) throws IOException {
        var longer = Math.max(reader.getWidth(0), reader.getHeight(0));
        var gap = Math.max(1, longer / (2 * settings.thumbnail()));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(gap, gap, 0, 0);
        return reader.read(0, parameters);
    }

    private BufferedImage turned(BufferedImage image, int orientation) {
        var scale = Math.min(1, (double) settings.thumbnail() / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var lying = orientation >= 5;
        var result = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        var graphics = result.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, result.getWidth(), result.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.setTransform(upright(orientation, width, height));
            graphics.drawImage(image, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return result;
    }

    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    private static <T> Optional<T> reading(InputStream in, Reading<T> reading) throws IOException {
        try (var image = ImageIO.createImageInputStream(in)) {
            var readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(image, true, true);
                return Optional.of(reading.from(reader));
            } finally {
                reader.dispose();
            }
        }
    }
}
