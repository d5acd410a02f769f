package io.shishi.inspection.repeat;

import io.shishi.inspection.rule.PoolLine;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;

/**
 * Writes a draw as a text that holds all that is needed to repeat it: one thing a line, its fields apart by tabs, and the
 * first field says what the line is.
 */
public final class DrawFile {

    public static final String FORMAT = "shishi-draw";
    public static final String FORMAT_VERSION = "1";
    static final String SIZE = "size";
    static final String COVER_EACH = "cover-each";
    static final String POOL_COUNT = "pool-count";
    static final String POOL_HASH = "pool-hash";
    static final String SEED = "seed";
    static final String STRATUM = "stratum";
    static final String ITEM = "item";
    static final String SELECTED = "selected";
    static final String END = "end";

    private static final List<String> ALGORITHM = List.of(
            "weighted sampling without replacement by exponential keys",
            "x = first 53 bits, big-endian, of HMAC-SHA-256(key: the 32 seed bytes, message: item id in UTF-8)",
            "u = (x + 0.5) / 2^53; key = -ln(u) / weight; each stratum takes its quota of the smallest keys",
            "pool-hash = SHA-256 over the lines id TAB weight TAB stratum LF, sorted by id",
            "quotas by largest remainder in proportion to the counts; cover-each: one each first, the rest by what is left");

    private final Writer out;
    private int items;

    public DrawFile(Writer out) {
        this.out = out;
    }

    /** The first lines, by which a reader knows the file and the algorithm. */
    public void begin() throws IOException {
        line(FORMAT, FORMAT_VERSION);
        for (var words : ALGORITHM) {
            line("algorithm", words);
        }
    }

    /** Something to know that nothing is computed from. */
    public void note(String name, Object... values) throws IOException {
        out.write(name);
        for (var value : values) {
            out.write('\t');
            out.write(value == null ? "" : String.valueOf(value).replaceAll("\\s", " "));
        }
        out.write('\n');
    }

    public void asked(int size, boolean coverEach) throws IOException {
        line(SIZE, String.valueOf(size));
        line(COVER_EACH, coverEach ? "yes" : "no");
    }

    public void pool(int count, String hash) throws IOException {
        line(POOL_COUNT, String.valueOf(count));
        line(POOL_HASH, hash);
    }

    public void seed(String seed) throws IOException {
        line(SEED, seed);
    }

    public void stratum(String stratum, int count, int quota, String name) throws IOException {
        note(STRATUM, stratum, count, quota, name);
    }

    public void item(PoolLine line, Collection<String> reasons) throws IOException {
        line(ITEM, line.id(), line.weight(), line.stratum(), String.join(",", reasons));
        items++;
    }

    public void selected(int rank, String id, String stratum, double key, String words) throws IOException {
        note(SELECTED, rank, id, stratum, key, words);
    }

    /** The last line, by which a reader knows that nothing was cut off. */
    public void end() throws IOException {
        line(END, String.valueOf(items));
        out.flush();
    }

    private void line(String... fields) throws IOException {
        out.write(String.join("\t", fields));
        out.write('\n');
    }
}
