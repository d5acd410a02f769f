package io.shishi.evidence;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place where a task can be seen. */
public record TaskSite(
        @NotBlank @Size(max = 60) @Schema(examples = "文星镇中心小学") String name,
        @NotNull @DecimalMin("-90") @DecimalMax("90") @Schema(examples = "28.6888") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") @Schema(examples = "112.9093") Double longitude,
        @NotNull
                @Min(10)
                @Max(50000)
                @Schema(description = "Within so many metres a photo agrees with it", examples = "500")
                Integer metres) {

    private static final double EARTH = 6_371_000;

    /** On the sphere, which is exact enough for a claim. */
    int metresTo(double otherLatitude, double otherLongitude) {
        var north = Math.toRadians(otherLatitude - latitude);
        var east = Math.toRadians(otherLongitude - longitude);
        var half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return (int) Math.round(2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half))));
    }
}
