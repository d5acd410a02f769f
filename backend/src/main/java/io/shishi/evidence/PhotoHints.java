package io.shishi.evidence;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is odd about a photo, for those who review and verify. All of it is a hint: cameras are set wrongly, and the same
 * photo may rightly prove two things.
 */
public record PhotoHints(
        @NotNull UUID evidenceId,
        @NotNull UUID taskId,
        @NotNull Result result,
        @NotNull @Schema(description = "The same in words") String words,
        @NotNull Time time,
        @Schema(description = "As the camera claims") OffsetDateTime takenAt,
        @NotNull Place place,
        @Schema(description = "As the camera claims") Double latitude,
        Double longitude,
        @Schema(description = "To the nearest site of the task") Integer metres,
        @NotNull @Schema(description = "Where the same picture was handed in before or since") List<Alike> alike) {

    public enum Result {
        CONSISTENT("一致"),
        DOUBTFUL("存疑"),
        UNDETERMINED("无法判断");

        private final String word;

        Result(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** How the claimed time stands to the round, and to when the file came. */
    public enum Time {
        IN_TIME,
        BEFORE_ROUND,
        AFTER_RECEIPT,
        NOT_TOLD
    }

    /** How the claimed place stands to where the task can be seen. */
    public enum Place {
        NEAR,
        FAR,
        NO_SITE,
        NOT_TOLD
    }

    /** @param exact the same file; else a picture that looks the same */
    public record Alike(
            @NotNull UUID evidenceId,
            @NotNull boolean exact,
            @NotNull UUID reportId,
            @NotNull UUID taskId,
            @NotNull String taskNumber,
            @NotNull String taskTitle,
            @NotNull String agency,
            @NotNull int roundOrdinal) {}
}
