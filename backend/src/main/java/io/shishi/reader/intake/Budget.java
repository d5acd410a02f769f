package io.shishi.reader.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How many bytes may still be unpacked; and no stretch of them may go on and on without a new element. */
final class Budget {

    private static final int LONGEST_STRETCH = 8 * 1024 * 1024;

    private long left;

    Budget(long bytes) {
        this.left = bytes;
    }

    InputStream count(InputStream in) {
        return new Counted(in);
    }

    private final class Counted extends FilterInputStream {

        private int stretch;

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
                stretch = bytes[i] == '<' ? 0 : stretch + 1;
            }
            if (stretch > LONGEST_STRETCH) {
                throw Refusals.tooMuchUnpacked();
            }
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
