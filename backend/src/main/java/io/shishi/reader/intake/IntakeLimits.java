package io.shishi.reader.intake;

/**
 * How much of a document is taken in before it is refused.
 *
 * @param characters of text
 * @param unpacked bytes that all parts of an archive that are read may unfold to
 * @param entries in an archive
 * @param depth of elements within elements
 */
public record IntakeLimits(int characters, long unpacked, int entries, int depth) {

    private static final long MEGABYTE = 1024 * 1024;

    public static IntakeLimits of(int characters) {
        return new IntakeLimits(characters, 100 * MEGABYTE, 5_000, 500);
    }
}
