package io.shishi.reader.compare;

import io.shishi.plan.Comparator;
import io.shishi.plan.Period;
import java.math.BigDecimal;

/** A promise in a few words, so that two can be told apart. */
final class PromiseText {

    private PromiseText() {}

    static String of(Comparator comparator, BigDecimal baseline, BigDecimal target, String unit, Period period) {
        var said = unit == null ? "" : unit;
        return switch (comparator) {
            case AT_LEAST -> "不低于" + number(target) + said + from(baseline, said);
            case EQUAL -> number(target) + said + from(baseline, said);
            case AT_MOST -> "不超过" + number(target) + said + each(period);
            case ZERO -> "清零" + from(baseline, said);
            case COMPLETE -> "完成";
            case RECURRING ->
                each(period).strip() + (target == null ? "1" : number(target)) + (said.isEmpty() ? "次" : said);
            case PENDING -> "待明确";
        };
    }

    private static String from(BigDecimal baseline, String unit) {
        return baseline == null || baseline.signum() == 0 ? "" : "（原" + number(baseline) + unit + "）";
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String each(Period period) {
        return period == null
                ? ""
                : switch (period) {
                    case DAILY -> " 每日";
                    case WEEKLY -> " 每周";
                    case MONTHLY -> " 每月";
                    case QUARTERLY -> " 每季度";
                    case YEARLY -> " 每年";
                };
    }
}
