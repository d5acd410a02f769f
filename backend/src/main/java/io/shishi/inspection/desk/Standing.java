package io.shishi.inspection.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a thing on the desk stands. */
@Schema(name = "DeskStanding")
public enum Standing {
    OPEN,
    LATE,
    ANSWERED,
    CLOSED
}
