package io.shishi.reader.rule;

import io.shishi.reader.text.Fold;
import io.shishi.reader.text.Passage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a line begins with: 一、 （一） 1. （1） ① 第一, or a dash. {@code end} is where the words begin. */
record Numbering(Style style, int ordinal, String printed, int end) {

    /** From the outermost to the innermost, as most documents nest them. */
    enum Style {
        CHAPTER,
        CHINESE,
        BRACKETED_CHINESE,
        ORDINAL,
        THING,
        ARABIC,
        HALF_BRACKETED,
        BRACKETED_ARABIC,
        CIRCLED,
        DASH
    }

    private static final String NUMERAL = "[一二三四五六七八九十百]{1,4}";
    private static final Pattern CHAPTER = Pattern.compile("第(" + NUMERAL + ")(?:部分|章|篇|板块)[、:.,]?");
    private static final Pattern CHINESE = Pattern.compile("(" + NUMERAL + ")(?:[、.]|,(?!\\d))");
    private static final Pattern BRACKETED_CHINESE = Pattern.compile("\\((" + NUMERAL + ")\\)[、.,]?");
    private static final Pattern ORDINAL = Pattern.compile("第(" + NUMERAL + ")(?:[,、:.]|[项件]\\s?[:、,.]?)");
    private static final Pattern THING = Pattern.compile("(?:实事|项目|任务|第)(" + NUMERAL + "|\\d{1,2})[件项]?[:、.]");
    private static final Pattern ARABIC =
            Pattern.compile("(\\d{1,3})(?:[、,](?!\\d{3})|\\.(?!\\d)|\\.(?=(?:19|20)\\d\\d年))");
    private static final Pattern HALF_BRACKETED = Pattern.compile("(\\d{1,3})\\)[、.]?");
    private static final Pattern BRACKETED_ARABIC = Pattern.compile("\\((\\d{1,3})\\)[、.,]?");
    private static final Pattern DASH = Pattern.compile("(?:--+|[-·●◆■◇○▲★※➢►])(?=[^\\d-])");

    static Numbering at(Passage line, int from) {
        if (from >= line.length()) {
            return null;
        }
        char c = line.charAt(from);
        if (c >= '①' && c <= '⑳') {
            return new Numbering(Style.CIRCLED, c - '①' + 1, line.printed(from, from + 1), from + 1);
        }
        if (c >= '⑴' && c <= '⒇') {
            return new Numbering(Style.BRACKETED_ARABIC, c - '⑴' + 1, line.printed(from, from + 1), from + 1);
        }
        if (c >= '㈠' && c <= '㈩') {
            return new Numbering(Style.BRACKETED_CHINESE, c - '㈠' + 1, line.printed(from, from + 1), from + 1);
        }
        if (c >= '⒈' && c <= '⒛') {
            return new Numbering(Style.ARABIC, c - '⒈' + 1, line.printed(from, from + 1), from + 1);
        }
        return switch (c) {
            case '(' ->
                either(
                        match(BRACKETED_CHINESE, Style.BRACKETED_CHINESE, line, from),
                        match(BRACKETED_ARABIC, Style.BRACKETED_ARABIC, line, from));
            case '第' ->
                either(
                        either(match(CHAPTER, Style.CHAPTER, line, from), match(ORDINAL, Style.ORDINAL, line, from)),
                        match(THING, Style.THING, line, from));
            case '实', '项', '任' -> match(THING, Style.THING, line, from);
            default ->
                Fold.digit(c)
                        ? either(
                                match(ARABIC, Style.ARABIC, line, from),
                                match(HALF_BRACKETED, Style.HALF_BRACKETED, line, from))
                        : either(match(CHINESE, Style.CHINESE, line, from), match(DASH, Style.DASH, line, from));
        };
    }

    private static Numbering either(Numbering one, Numbering other) {
        return one != null ? one : other;
    }

    private static Numbering match(Pattern pattern, Style style, Passage line, int from) {
        Matcher found = pattern.matcher(line)
                .region(from, Math.min(line.length(), from + 16))
                .useTransparentBounds(true);
        if (!found.lookingAt()) {
            return null;
        }
        return new Numbering(
                style, style == Style.DASH ? 0 : ordinal(found.group(1)), line.printed(from, found.end()), found.end());
    }

    private static int ordinal(String number) {
        if (Fold.digit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        var value = Numerals.value(number);
        return value == null ? 0 : value.intValue();
    }

    /** As a task's number is written: 1, (1), 一, (一), ①. */
    String label() {
        return switch (style) {
            case DASH -> "";
            case BRACKETED_ARABIC -> "(" + ordinal + ")";
            case BRACKETED_CHINESE ->
                printed.replace('（', '(').replace('）', ')').replaceAll("[、.,，．]$", "");
            case CIRCLED -> printed;
            default -> printed.replaceAll("[、.,，．:：)）]+$", "");
        };
    }
}
