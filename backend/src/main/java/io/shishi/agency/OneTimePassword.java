package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lets a person in once, to choose a password of their own. It is said this once and kept nowhere. */
public record OneTimePassword(@NotNull @Schema(examples = "kmwt-7rpa-x3ne") String password) {

    /** Without letters and digits that look like others, for it is read out and typed. */
    private static final String LETTERS = "abcdefghkmnpqrstwxyz2346789";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BLOCKS = 3;
    private static final int BLOCK = 4;

    static OneTimePassword random() {
        return new OneTimePassword(
                IntStream.range(0, BLOCKS).mapToObj(block -> block()).collect(Collectors.joining("-")));
    }

    private static String block() {
        return RANDOM.ints(BLOCK, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
