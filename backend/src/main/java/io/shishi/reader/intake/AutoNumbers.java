package io.shishi.reader.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the paragraphs of the lists as an office program does, and says what it would print before each. */
final class AutoNumbers {

    private static final int MOST = 200;

    private final Styles styles;
    private final Numbering numbering;
    private final Map<Integer, Integer[]> counters = new HashMap<>();
    private final Set<Long> begun = new HashSet<>();

    AutoNumbers(Styles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** What stands before a paragraph that says this of itself; empty where nothing does. */
    String next(String style, Integer numId, Integer level) {
        var byStyle = style == null ? null : styles.list(style).orElse(null);
        var list = numId != null ? numId : byStyle == null ? 0 : byStyle.numId();
        if (list == 0 || numbering.outline(list) == null) {
            return "";
        }
        var at = level != null
                ? level
                : byStyle == null || numId != null
                        ? 0
                        : byStyle.level() != null ? byStyle.level() : numbering.levelOf(list, byStyle.style());
        return numbering.level(list, at) == null ? "" : count(list, at);
    }

    private String count(int list, int at) {
        var counter = counters.computeIfAbsent(numbering.outline(list), id -> new Integer[Numbering.LEVELS]);
        var level = numbering.level(list, at);
        var anew = numbering.start(list, at);
        if (anew != null && begun.add((long) list * Numbering.LEVELS + at)) {
            counter[at] = anew;
        } else {
            counter[at] = counter[at] == null ? level.start : counter[at] + 1;
        }
        for (var below = at + 1; below < Numbering.LEVELS; below++) {
            var lower = numbering.level(list, below);
            if (lower == null || lower.restart != 0 && (lower.restart < 0 || at < lower.restart)) {
                counter[below] = null;
            }
        }
        return printed(list, level, counter);
    }

    private String printed(int list, Numbering.Level level, Integer[] counter) {
        if (level.format.equals("bullet") || level.format.equals("none") && !level.text.contains("%")) {
            return "";
        }
        var printed = new StringBuilder();
        for (var i = 0; i < level.text.length() && printed.length() < MOST; i++) {
            var c = level.text.charAt(i);
            var digit = c == '%' && i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
            if (digit >= 0 && digit < Numbering.LEVELS) {
                var part = numbering.level(list, digit);
                var value = counter[digit] == null ? part == null ? 1 : part.start : counter[digit];
                printed.append(CountingFormat.of(part == null || level.plain ? "decimal" : part.format, value));
                i++;
            } else {
                Characters.append(printed, c);
            }
        }
        var text = printed.toString();
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? text + " " : text;
    }
}
