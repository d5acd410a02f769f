package io.shishi.light.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers and days as a person writes them; the year is said only when it is not this one. */
record Wording(LocalDate today) {

    static String number(BigDecimal number) {
        return Share.plain(number).toPlainString();
    }

    static String amount(BigDecimal number, String unit) {
        return number(number) + unit;
    }

    /** With a space before a unit that is a word, without one before a sign such as %. */
    static String amountEn(BigDecimal number, String unit) {
        boolean sign = unit.isEmpty() || "%‰℃".contains(unit);
        return sign ? number(number) + unit : number(number) + " " + unit;
    }

    static String days(long number) {
        return number == 1 ? "1 day" : number + " days";
    }

    Text day(LocalDate day) {
        boolean endOfMonth = day.getDayOfMonth() == day.lengthOfMonth();
        boolean sameYear = day.getYear() == today.getYear();
        var zhYear = sameYear ? "" : day.getYear() + "年";
        var enYear = sameYear ? "" : " " + day.getYear();
        return endOfMonth
                ? new Text(zhYear + day.getMonthValue() + "月末", "the end of " + english(day, "MMMM") + enYear)
                : exactDay(day);
    }

    Text exactDay(LocalDate day) {
        boolean sameYear = day.getYear() == today.getYear();
        return new Text(
                (sameYear ? "" : day.getYear() + "年") + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                english(day, sameYear ? "d MMMM" : "d MMMM yyyy"));
    }

    /** A whole month by its name, anything else by its first and last day. */
    Text stretch(LocalDate from, LocalDate to) {
        boolean wholeMonth = from.getDayOfMonth() == 1 && to.equals(from.withDayOfMonth(from.lengthOfMonth()));
        if (wholeMonth) {
            boolean sameYear = to.getYear() == today.getYear();
            return new Text(
                    (sameYear ? "" : to.getYear() + "年") + to.getMonthValue() + "月",
                    english(to, sameYear ? "MMMM" : "MMMM yyyy"));
        }
        return new Text(
                exactDay(from).zh() + "至" + exactDay(to).zh(),
                exactDay(from).en() + " to " + exactDay(to).en());
    }

    static Text quoted(List<String> names) {
        return new Text(
                names.stream().map(name -> "“" + name + "”").collect(Collectors.joining("、")),
                names.stream().map(name -> "“" + name + "”").collect(Collectors.joining(", ")));
    }

    private static String english(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }
}
