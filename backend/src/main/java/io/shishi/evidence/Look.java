package io.shishi.evidence;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * How a picture looks, in 64 bits (difference hash): of each of 8 × 8 places whether the next to the right is brighter. The
 * same picture saved smaller or at another quality differs in few bits; pictures of other things in about half of them.
 */
final class Look {

    /** Up to so many bits apart, two pictures look the same. */
    static final int ALIKE = 6;

    private static final int SIDE = 8;

    /** A picture with less or more says too little: a wall or a blank page looks like any other. */
    private static final int FEWEST = 8;

    private Look() {}

    /** Null where there is too little to see. */
    static Long of(BufferedImage picture) {
        var grey = new BufferedImage(SIDE + 1, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = grey.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(averaged(picture), 0, 0, SIDE + 1, SIDE, null);
        graphics.dispose();
        var bits = 0L;
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < SIDE; x++) {
                var brighter = grey.getRaster().getSample(x + 1, y, 0)
                        > grey.getRaster().getSample(x, y, 0);
                bits = bits << 1 | (brighter ? 1 : 0);
            }
        }
        var set = Long.bitCount(bits);
        return set < FEWEST || set > Long.SIZE - FEWEST ? null : bits;
    }

    static int apart(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    /** Halved until it is small, so that every pixel counts. */
    private static BufferedImage averaged(BufferedImage picture) {
        var now = picture;
        while (now.getWidth() >= 4 * SIDE && now.getHeight() >= 4 * SIDE) {
            var half = new BufferedImage(now.getWidth() / 2, now.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
            var graphics = half.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(now, 0, 0, half.getWidth(), half.getHeight(), null);
            graphics.dispose();
            now = half;
        }
        return now;
    }
}
