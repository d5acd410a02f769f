package io.shishi.sample;

/** What a photo of the sample shows. */
enum Scene {
    ROAD,
    FIELD,
    WATER,
    SLOPE,
    STREET,
    BUILDING,
    ROOM,
    GRID
}
