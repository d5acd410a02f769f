package io.shishi.reader.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of Microsoft's container of before 2007 is told apart by the names of its streams; none is read. */
final class CompoundFile {

    private static final int LOOKED_AT = 32 * 1024 * 1024;

    private CompoundFile() {}

    static Refusal refusal(Path file) throws IOException {
        String content;
        try (var in = Files.newInputStream(file)) {
            content = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        }
        if (content.contains(stream("EncryptedPackage"))) {
            return Refusals.encryptedWord();
        }
        return content.contains(stream("Workbook")) || content.contains(stream("PowerPoint Document"))
                ? Refusals.unknown()
                : Refusals.oldWord();
    }

    private static String stream(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
