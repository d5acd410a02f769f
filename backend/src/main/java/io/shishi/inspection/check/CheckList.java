package io.shishi.inspection.check;

import io.shishi.plan.Indicator;
import java.util.List;

/**
 * What to see on site for a kind of promise.
 *
 * @param words what promises of this kind speak of
 * @param comparators signs of promises that are of this kind whatever they speak of
 */
record CheckList(String kind, List<String> words, List<String> comparators, List<String> units, List<Point> points) {

    CheckList {
        words = words == null ? List.of() : words;
        comparators = comparators == null ? List.of() : comparators;
        units = units == null ? List.of() : units;
    }

    record Point(String code, String question) {}

    boolean speaksOf(String text) {
        return words.stream().anyMatch(text::contains);
    }

    boolean isFor(Indicator indicator) {
        return indicator != null
                && (comparators.contains(indicator.comparator.sign()) || units.contains(indicator.unit));
    }

    List<CheckPoint> asked() {
        return points.stream()
                .map(point -> CheckPoint.asked(point.code(), point.question()))
                .toList();
    }
}
