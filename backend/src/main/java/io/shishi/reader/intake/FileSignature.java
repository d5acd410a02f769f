package io.shishi.reader.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is by its first bytes. */
enum FileSignature {
    /** An archive: .docx is one. */
    ZIP,
    PDF,
    /** Microsoft's container of before 2007, also around what is encrypted. */
    COMPOUND,
    RTF,
    HTML,
    PICTURE,
    BINARY,
    TEXT;

    private static final int HEAD = 1024;

    static FileSignature of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\3\4") || text.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (text.contains("%PDF-")) {
            return PDF;
        }
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return COMPOUND;
        }
        if (text.startsWith("{\\rtf")) {
            return RTF;
        }
        if (text.startsWith("\u00ff\u00d8\u00ff") || text.startsWith("\u0089PNG") || text.startsWith("GIF8")) {
            return PICTURE;
        }
        if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff")) {
            return TEXT;
        }
        if (text.indexOf('\0') >= 0) {
            return BINARY;
        }
        var start = text.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml") ? HTML : TEXT;
    }
}
