package io.shishi.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Set;

/**
 * A picture without what its camera or an editor wrote into it: where it was taken, when, by which device. A JPEG keeps how
 * the camera was held, or it would lie on its side.
 *
 * @param size how many bytes there are
 */
record Bare(InputStream content, long size) {

    private static final int APP_FIRST = 0xFFE1;
    private static final int APP_LAST = 0xFFEF;
    private static final int ICC = 0xFFE2;
    private static final int ADOBE = 0xFFEE;
    private static final int COMMENT = 0xFFFE;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final Set<String> TOLD_IN_PNG = Set.of("eXIf", "tEXt", "iTXt", "zTXt", "tIME");

    static Bare of(String contentType, InputStream whole, long size) throws IOException {
        return switch (contentType) {
            case "image/jpeg" -> jpeg(whole, size);
            case "image/png" -> png(whole);
            default -> new Bare(whole, size);
        };
    }

    /** The pixels after the head are passed on as they are. */
    private static Bare jpeg(InputStream whole, long size) throws IOException {
        var in = new DataInputStream(whole);
        var head = new ByteArrayOutputStream();
        var out = new DataOutputStream(head);
        out.writeShort(in.readUnsignedShort());
        long read = 2;
        while (true) {
            var marker = in.readUnsignedShort();
            out.flush();
            if (marker == START_OF_SCAN || marker < 0xFF01) {
                out.writeShort(marker);
                read += 2;
                break;
            }
            var length = in.readUnsignedShort();
            var segment = in.readNBytes(Math.max(0, length - 2));
            read += 2 + 2 + segment.length;
            if (!isTold(marker)) {
                out.writeShort(marker);
                out.writeShort(length);
                out.write(segment);
            } else if (Exif.isExif(segment)) {
                upright(segment, out);
            }
        }
        var rest = size - read;
        return new Bare(new SequenceInputStream(new ByteArrayInputStream(head.toByteArray()), in), head.size() + rest);
    }

    private static boolean isTold(int marker) {
        return marker == COMMENT || marker >= APP_FIRST && marker <= APP_LAST && marker != ICC && marker != ADOBE;
    }

    private static void upright(byte[] segment, DataOutputStream out) throws IOException {
        var alone = new ByteArrayOutputStream();
        var picture = new DataOutputStream(alone);
        picture.writeShort(0xFFD8);
        picture.writeShort(APP_FIRST);
        picture.writeShort(segment.length + 2);
        picture.write(segment);
        var orientation = Exif.of(new ByteArrayInputStream(alone.toByteArray())).orientation();
        if (orientation == Exif.UPRIGHT) {
            return;
        }
        out.writeShort(APP_FIRST);
        out.writeShort(2 + 6 + 26);
        out.write(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42});
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(orientation);
        out.writeShort(0);
        out.writeInt(0);
    }

    /** Chunk by chunk: length, name, content, check sum. */
    private static Bare png(InputStream whole) throws IOException {
        var in = new DataInputStream(whole);
        var kept = new ByteArrayOutputStream();
        var out = new DataOutputStream(kept);
        out.write(in.readNBytes(8));
        while (true) {
            var head = in.readNBytes(8);
            if (head.length < 8) {
                break;
            }
            var length = java.nio.ByteBuffer.wrap(head).getInt();
            var body = in.readNBytes(Math.max(0, length) + 4);
            var name = new String(head, 4, 4, java.nio.charset.StandardCharsets.US_ASCII);
            if (!TOLD_IN_PNG.contains(name)) {
                out.write(head);
                out.write(body);
            }
            if (name.equals("IEND")) {
                break;
            }
        }
        return new Bare(new ByteArrayInputStream(kept.toByteArray()), kept.size());
    }
}
