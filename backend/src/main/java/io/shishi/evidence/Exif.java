package io.shishi.evidence;

import io.shishi.shared.time.Calendar;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * What a camera wrote into a picture (EXIF). Anybody can write anything there, so all of it is a claim.
 *
 * @param orientation 1 is upright, 2 to 8 are turned or mirrored
 * @param takenAt null where it is not told; without an offset it is read as the time of Shanghai
 */
record Exif(int orientation, Instant takenAt, Double latitude, Double longitude) {

    static final int UPRIGHT = 1;
    static final Exif NONE = new Exif(UPRIGHT, null, null, null);

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APPLICATION_DATA = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final byte[] HEAD = {'E', 'x', 'i', 'f', 0, 0};
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");

    static Exif of(InputStream jpeg) throws IOException {
        var in = new DataInputStream(jpeg);
        try {
            if (in.readUnsignedShort() != START_OF_IMAGE) {
                return NONE;
            }
            while (true) {
                var marker = in.readUnsignedShort();
                var length = in.readUnsignedShort() - 2;
                if (marker == START_OF_SCAN || marker < 0xFF00 || length < 0) {
                    return NONE;
                }
                var segment = in.readNBytes(length);
                if (marker == APPLICATION_DATA && isExif(segment)) {
                    return of(ByteBuffer.wrap(segment, HEAD.length, segment.length - HEAD.length)
                            .slice());
                }
            }
        } catch (java.io.EOFException | RuntimeException e) {
            return NONE;
        }
    }

    static boolean isExif(byte[] segment) {
        return segment.length > 14 && java.util.Arrays.equals(segment, 0, HEAD.length, HEAD, 0, HEAD.length);
    }

    private static Exif of(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var root = new Directory(tiff, tiff.getInt(4));
        var turned = root.number(0x0112);
        var camera = root.directory(0x8769);
        var place = root.directory(0x8825);
        return new Exif(
                turned >= 1 && turned <= 8 ? turned : UPRIGHT,
                camera == null ? null : time(camera.text(0x9003), camera.text(0x9011)),
                place == null ? null : degrees(place, 1, 2, 'S', 90),
                place == null ? null : degrees(place, 3, 4, 'W', 180));
    }

    private static Instant time(String local, String offset) {
        if (local == null) {
            return null;
        }
        try {
            var at = LocalDateTime.parse(local, TIME);
            return offset == null || offset.isBlank()
                    ? at.atZone(Calendar.ZONE).toInstant()
                    : at.toInstant(ZoneOffset.of(offset));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Double degrees(Directory place, int side, int parts, char negative, int most) {
        var of = place.fractions(parts, 3);
        if (of == null) {
            return null;
        }
        var degrees = of[0] + of[1] / 60 + of[2] / 3600;
        var text = place.text(side);
        var signed = text != null && !text.isEmpty() && text.charAt(0) == negative ? -degrees : degrees;
        return Double.isFinite(signed) && Math.abs(signed) <= most ? signed : null;
    }

    /** A list of entries of 12 bytes: what, of which type, how many, and the value or where it stands. */
    private record Directory(ByteBuffer tiff, int at) {

        private int entry(int tag) {
            var count = Short.toUnsignedInt(tiff.getShort(at));
            for (var i = 0; i < count; i++) {
                var entry = at + 2 + 12 * i;
                if (Short.toUnsignedInt(tiff.getShort(entry)) == tag) {
                    return entry;
                }
            }
            return -1;
        }

        int number(int tag) {
            var entry = entry(tag);
            return entry < 0 ? 0 : Short.toUnsignedInt(tiff.getShort(entry + 8));
        }

        Directory directory(int tag) {
            var entry = entry(tag);
            return entry < 0 ? null : new Directory(tiff, tiff.getInt(entry + 8));
        }

        String text(int tag) {
            var entry = entry(tag);
            if (entry < 0) {
                return null;
            }
            var length = tiff.getInt(entry + 4);
            if (length < 1 || length > 64) {
                return null;
            }
            var bytes = new byte[length];
            tiff.get(length <= 4 ? entry + 8 : tiff.getInt(entry + 8), bytes);
            return new String(bytes, StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        }

        double[] fractions(int tag, int count) {
            var entry = entry(tag);
            if (entry < 0 || tiff.getInt(entry + 4) != count) {
                return null;
            }
            var from = tiff.getInt(entry + 8);
            var values = new double[count];
            for (var i = 0; i < count; i++) {
                values[i] = Integer.toUnsignedLong(tiff.getInt(from + 8 * i))
                        / (double) Integer.toUnsignedLong(tiff.getInt(from + 8 * i + 4));
            }
            return values;
        }
    }
}
