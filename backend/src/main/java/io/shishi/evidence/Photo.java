package io.shishi.evidence;

import java.time.Instant;

/** What is noted of a picture when it is received: how it looks, and what its camera claims. All null of what is none. */
record Photo(Long look, Instant takenAt, Double latitude, Double longitude) {

    static final Photo NONE = new Photo(null, null, null, null);

    static Photo of(Long look, Exif exif) {
        return new Photo(look, exif.takenAt(), exif.latitude(), exif.longitude());
    }
}
