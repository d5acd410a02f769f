package io.shishi.evidence;

import io.shishi.evidence.PhotoHints.Alike;
import io.shishi.evidence.PhotoHints.Place;
import io.shishi.evidence.PhotoHints.Result;
import io.shishi.evidence.PhotoHints.Time;
import io.shishi.shared.time.Calendar;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Compares what a photo claims with the round it was handed in for and with where its task can be seen.
 *
 * @param from the first day of the round
 */
record Judging(UUID taskId, LocalDate from, int ordinal, List<TaskSite> sites) {

    /** A camera's clock may be a little fast. */
    private static final Duration FAST = Duration.ofHours(1);

    PhotoHints of(Evidence photo, List<Alike> alike) {
        var time = time(photo);
        var metres = metres(photo);
        var place = place(photo, metres);
        var words = new ArrayList<String>();
        alike.stream().limit(1).map(it -> same(it, alike.size())).forEach(words::add);
        words.add(words(time, photo));
        words.add(words(place, metres));
        var result = result(time, place, alike);
        return new PhotoHints(
                photo.id,
                taskId,
                result,
                result.word() + "：" + String.join("；", words),
                time,
                Calendar.local(photo.takenAt),
                place,
                photo.latitude,
                photo.longitude,
                metres,
                alike);
    }

    private static Result result(Time time, Place place, List<Alike> alike) {
        if (!alike.isEmpty() || time == Time.BEFORE_ROUND || time == Time.AFTER_RECEIPT || place == Place.FAR) {
            return Result.DOUBTFUL;
        }
        return time == Time.IN_TIME ? Result.CONSISTENT : Result.UNDETERMINED;
    }

    private Time time(Evidence photo) {
        if (photo.takenAt == null) {
            return Time.NOT_TOLD;
        }
        if (photo.takenAt.isAfter(photo.receivedAt.plus(FAST))) {
            return Time.AFTER_RECEIPT;
        }
        return Calendar.day(photo.takenAt).isBefore(from) ? Time.BEFORE_ROUND : Time.IN_TIME;
    }

    private Integer metres(Evidence photo) {
        return photo.latitude == null || photo.longitude == null
                ? null
                : sites.stream()
                        .map(site -> site.metresTo(photo.latitude, photo.longitude))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private Place place(Evidence photo, Integer metres) {
        if (photo.latitude == null || photo.longitude == null) {
            return Place.NOT_TOLD;
        }
        if (metres == null) {
            return Place.NO_SITE;
        }
        return sites.stream().anyMatch(site -> site.metresTo(photo.latitude, photo.longitude) <= site.metres())
                ? Place.NEAR
                : Place.FAR;
    }

    private String words(Time time, Evidence photo) {
        var day = photo.takenAt == null ? null : Calendar.day(photo.takenAt);
        return switch (time) {
            case IN_TIME -> "拍摄于%s，在第%d期内".formatted(day, ordinal);
            case BEFORE_ROUND -> "拍摄于%s，早于第%d期（%s起）".formatted(day, ordinal, from);
            case AFTER_RECEIPT -> "拍摄时间%s晚于收到时间，相机时钟可能不准".formatted(day);
            case NOT_TOLD -> "照片没有拍摄时间";
        };
    }

    private static String words(Place place, Integer metres) {
        return switch (place) {
            case NEAR -> "拍摄地点在任务地点范围内";
            case FAR -> "拍摄地点距任务地点%d米".formatted(metres);
            case NO_SITE -> "照片有拍摄地点，任务没有登记地点";
            case NOT_TOLD -> "照片没有拍摄地点";
        };
    }

    private static String same(Alike alike, int count) {
        var where = "第%d期%s“%s”".formatted(alike.roundOrdinal(), alike.agency(), alike.taskTitle());
        return "与%s的照片%s%s".formatted(where, alike.exact() ? "完全相同" : "看起来相同", count > 1 ? "，共" + count + "处" : "");
    }
}
