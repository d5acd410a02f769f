package io.shishi.reader.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks every packed stream of a PDF into nothing and counts, before anything that keeps the result looks at it: a
 * small stream may unfold to gigabytes, and once more when it was packed twice.
 */
final class PackedStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int ONE = 32 * 1024 * 1024;
    private static final long ALL = 512L * 1024 * 1024;
    private static final int TIMES = 4;

    private final byte[] file;
    private long all;

    private PackedStreams(byte[] file) {
        this.file = file;
    }

    static void check(Path file) throws IOException {
        new PackedStreams(Files.readAllBytes(file)).check();
    }

    private void check() {
        for (var at = next(0); at >= 0; at = next(at + 1)) {
            var from = at + STREAM.length;
            while (from < file.length && (file[from] == '\r' || file[from] == '\n')) {
                from++;
            }
            unpack(from);
        }
    }

    private int next(int from) {
        for (var at = from; at + STREAM.length < file.length; at++) {
            var same = 0;
            while (same < STREAM.length && file[at + same] == STREAM[same]) {
                same++;
            }
            if (same == STREAM.length) {
                return at;
            }
        }
        return -1;
    }

    private void unpack(int from) {
        InputStream in = new BufferedInputStream(new ByteArrayInputStream(file, from, file.length - from));
        try {
            var times = 0;
            while (isPacked(in)) {
                if (++times > TIMES) {
                    throw Refusals.tooMuchUnpacked();
                }
                in = new BufferedInputStream(new Counted(new InflaterInputStream(in)));
            }
            if (times > 0) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            // What cannot be unpacked unfolds to nothing.
        }
    }

    private static boolean isPacked(InputStream in) throws IOException {
        in.mark(2);
        var head = in.readNBytes(2);
        in.reset();
        return head.length == 2 && isZlib(head[0], head[1]);
    }

    private static boolean isZlib(byte first, byte second) {
        return (first & 0x0f) == 8 && (first & 0xf0) <= 0x70 && ((first & 0xff) * 256 + (second & 0xff)) % 31 == 0;
    }

    private final class Counted extends FilterInputStream {

        private long one;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var count = super.read(bytes, from, length);
            one += Math.max(count, 0);
            all += Math.max(count, 0);
            if (one > ONE || all > ALL || Thread.currentThread().isInterrupted()) {
                throw Refusals.tooMuchUnpacked();
            }
            return count;
        }
    }
}
