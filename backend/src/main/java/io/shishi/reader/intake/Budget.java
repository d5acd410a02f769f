package io.shishi.reader.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How many bytes may still be unpacked. No stretch of them may go on and on without a new element, nor inside a comment
 * or the like, because a parser gathers such a stretch before it says a word.
 */
final class Budget {

    private static final int LONGEST_STRETCH = 8 * 1024 * 1024;
    private static final int LONGEST_ASIDE = 256 * 1024;

    private long left;

    Budget(long bytes) {
        this.left = bytes;
    }

    InputStream count(InputStream in) {
        return new Counted(in);
    }

    private final class Counted extends FilterInputStream {

        private int stretch;
        private int aside = -1;
        private int last;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var count = super.read(bytes, from, length);
            left -= Math.max(count, 0);
            if (left < 0) {
                throw Refusals.tooMuchUnpacked();
            }
            for (var i = from; i < from + count; i++) {
                take(bytes[i]);
            }
            if (stretch > LONGEST_STRETCH || aside > LONGEST_ASIDE) {
                throw Refusals.tooMuchUnpacked();
            }
            return count;
        }

        /** {@code <!--}, {@code <![} and {@code <?} open what is no text; it ends where its own sign says so. */
        private void take(byte one) {
            last = last << 8 | one & 0xff;
            if (aside >= 0) {
                var end = last & 0xffffff;
                aside = end == ('-' << 16 | '-' << 8 | '>')
                                || end == (']' << 16 | ']' << 8 | '>')
                                || (end & 0xffff) == ('?' << 8 | '>')
                        ? -1
                        : aside + 1;
            } else if ((last & 0xffff) == ('<' << 8 | '!') || (last & 0xffff) == ('<' << 8 | '?')) {
                aside = 0;
            } else {
                stretch = one == '<' ? 0 : stretch + 1;
            }
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
