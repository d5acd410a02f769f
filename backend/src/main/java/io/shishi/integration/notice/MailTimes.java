package io.shishi.integration.notice;

import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When somebody's mail goes out.
 *
 * @param quietFrom from then to {@code quietTo}, over midnight too, nothing is mailed; null if there is no such time
 * @param quietDays whether nothing is mailed on days of rest
 */
record MailTimes(MailChoice mail, LocalTime digestAt, LocalTime quietFrom, LocalTime quietTo, boolean quietDays) {

    static final MailTimes USUAL =
            new MailTimes(MailChoice.DIGEST, LocalTime.of(8, 30), LocalTime.of(20, 0), LocalTime.of(7, 30), true);

    /** The next time from a moment on at which mail goes out; empty if it never does. */
    Optional<Instant> next(Instant now, WorkingDays days) {
        return switch (mail) {
            case NEVER -> Optional.empty();
            case DIGEST -> Optional.of(nextDigest(now, days));
            case AT_ONCE -> Optional.of(nextMoment(now, days));
        };
    }

    boolean isQuiet(LocalTime time) {
        if (quietFrom == null) {
            return false;
        }
        return quietFrom.isBefore(quietTo)
                ? !time.isBefore(quietFrom) && time.isBefore(quietTo)
                : !time.isBefore(quietFrom) || time.isBefore(quietTo);
    }

    private Instant nextDigest(Instant now, WorkingDays days) {
        var day = Calendar.day(now);
        while (isRest(day, days) || at(day, digestAt).isBefore(now)) {
            day = day.plusDays(1);
        }
        return at(day, digestAt);
    }

    private Instant nextMoment(Instant now, WorkingDays days) {
        var moment = now.atZone(Calendar.ZONE).toLocalDateTime();
        while (isQuiet(moment.toLocalTime()) || isRest(moment.toLocalDate(), days)) {
            var day = moment.toLocalDate();
            var end = quietFrom == null ? null : day.atTime(quietTo);
            moment = !isRest(day, days) && moment.isBefore(end)
                    ? end
                    : day.plusDays(1).atStartOfDay();
        }
        return moment.atZone(Calendar.ZONE).toInstant();
    }

    private boolean isRest(LocalDate day, WorkingDays days) {
        return quietDays && !days.isWorking(day);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Calendar.ZONE).toInstant();
    }
}
