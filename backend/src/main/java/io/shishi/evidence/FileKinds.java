package io.shishi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Finds out from its content what a file is. What it is called does not count. */
@ApplicationScoped
class FileKinds {

    private static final String MACROS = "vbaProject.bin";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** Nothing where it is none of the kinds that are taken. */
    Optional<FileKind> of(Path file) throws IOException {
        var type = detect(file);
        return switch (type) {
            case "application/zip", "application/x-tika-ooxml", "application/java-archive" -> packed(file);
            case "application/x-tika-msoffice" -> compound(file);
            case "image/heif", "image/heic-sequence", "image/heif-sequence" -> Optional.of(FileKind.HEIC);
            default -> FileKind.of(type);
        };
    }

    private String detect(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return types.detect(in, new Metadata()).toString();
        }
    }

    /** Documents of today are archives; those with macros run something and are not taken. */
    private static Optional<FileKind> packed(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.stream().anyMatch(entry -> entry.getName().endsWith(MACROS))) {
                return Optional.empty();
            }
            if (zip.getEntry("OFD.xml") != null) {
                return Optional.of(FileKind.OFD);
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(FileKind.WORD);
            }
            return zip.getEntry("xl/workbook.xml") != null ? Optional.of(FileKind.EXCEL) : Optional.empty();
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    /** Documents of before 2007 are told apart by the names of their streams. */
    private static Optional<FileKind> compound(Path file) throws IOException {
        var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (content.contains(stream("_VBA_PROJECT"))) {
            return Optional.empty();
        }
        if (content.contains(stream("WordDocument"))) {
            return Optional.of(FileKind.OLD_WORD);
        }
        return content.contains(stream("Workbook")) || content.contains(stream("Book"))
                ? Optional.of(FileKind.OLD_EXCEL)
                : Optional.empty();
    }

    private static String stream(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
