package io.shishi.reader.intake;

import io.shishi.reader.text.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text in UTF-8, UTF-16 with its mark, or GB18030: the first in which every byte makes sense. */
final class TextIntake {

    private static final int MOST_BYTES = 4;
    private static final List<Charset> WITHOUT_MARK = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private final IntakeLimits limits;

    TextIntake(IntakeLimits limits) {
        this.limits = limits;
    }

    SourceText read(Path file) throws IOException {
        if (Files.size(file) > (long) MOST_BYTES * limits.characters()) {
            throw Refusals.tooManyCharacters(limits.characters());
        }
        return source(decoded(Files.readAllBytes(file)));
    }

    SourceText source(String text) {
        if (text.length() > limits.characters()) {
            throw Refusals.tooManyCharacters(limits.characters());
        }
        var tidy = Characters.tidy(text);
        if (tidy.isBlank()) {
            throw Refusals.empty();
        }
        return SourceText.plain(tidy);
    }

    private static String decoded(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return decoded(bytes, 3, List.of(StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return decoded(bytes, 2, List.of(StandardCharsets.UTF_16LE));
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return decoded(bytes, 2, List.of(StandardCharsets.UTF_16BE));
        }
        return decoded(bytes, 0, WITHOUT_MARK);
    }

    private static String decoded(byte[] bytes, int from, List<Charset> charsets) {
        for (var charset : charsets) {
            try {
                return charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                        .toString();
            } catch (CharacterCodingException e) {
                // The next one may make sense of it.
            }
        }
        throw Refusals.encoding();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
