package io.shishi.evidence;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as it wrote it into the picture (EXIF): 1 is upright, 2 to 8 are turned or mirrored. */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APPLICATION_DATA = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final long EXIF = 0x457869660000L;
    private static final int TAG = 0x0112;

    private Orientation() {}

    static int of(InputStream jpeg) throws IOException {
        var in = new DataInputStream(jpeg);
        try {
            if (in.readUnsignedShort() != START_OF_IMAGE) {
                return UPRIGHT;
            }
            while (true) {
                var marker = in.readUnsignedShort();
                var length = in.readUnsignedShort() - 2;
                if (marker == START_OF_SCAN || marker < 0xFF00 || length < 0) {
                    return UPRIGHT;
                }
                var segment = in.readNBytes(length);
                if (marker == APPLICATION_DATA && segment.length > 14 && isExif(segment)) {
                    return inTiff(
                            ByteBuffer.wrap(segment, 6, segment.length - 6).slice());
                }
            }
        } catch (EOFException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static boolean isExif(byte[] segment) {
        return ByteBuffer.wrap(segment).getLong() >>> 16 == EXIF;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                var value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
