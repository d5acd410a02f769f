package io.shishi.reader.compare;

import io.shishi.reader.compare.ChangedField.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is different between two states of a task, field by field. */
final class Differences {

    private final List<ChangedField> fields = new ArrayList<>();

    private Differences() {}

    static List<ChangedField> of(Side before, Side after) {
        var differences = new Differences();
        differences.text(before, after);
        differences.plain(Kind.SECTION, before.section(), after.section());
        differences.plain(Kind.NUMBER, before.ref().number(), after.ref().number());
        differences.names(Kind.LEAD, before.lead(), after.lead());
        differences.names(Kind.COOPERATING, before.cooperating(), after.cooperating());
        differences.indicators(before, after);
        return differences.fields;
    }

    /** Spaces and punctuation are no difference; a decimal point is. */
    private void text(Side before, Side after) {
        if (!bare(before.text()).equals(bare(after.text()))) {
            fields.add(new ChangedField(Kind.TEXT, null, before.text(), after.text()));
        }
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s,;:。、“”‘’\"'()]", "");
    }

    private void plain(Kind kind, String before, String after) {
        if (!before.equals(after)) {
            fields.add(new ChangedField(kind, null, before, after));
        }
    }

    /** An agency is the same under any of its names. */
    private void names(Kind kind, List<List<String>> before, List<List<String>> after) {
        var same = before.size() == after.size();
        for (var i = 0; same && i < before.size(); i++) {
            same = before.get(i).stream().anyMatch(after.get(i)::contains);
        }
        if (!same) {
            fields.add(new ChangedField(kind, null, joined(before), joined(after)));
        }
    }

    private static String joined(List<List<String>> names) {
        return names.stream().map(List::getFirst).collect(Collectors.joining("、"));
    }

    private void indicators(Side before, Side after) {
        before.indicators().forEach((name, promise) -> {
            var now = after.indicators().get(name);
            if (!promise.equals(now)) {
                fields.add(new ChangedField(Kind.INDICATOR, name, promise, now));
            }
        });
        after.indicators().forEach((name, promise) -> {
            if (!before.indicators().containsKey(name)) {
                fields.add(new ChangedField(Kind.INDICATOR, name, null, promise));
            }
        });
    }
}
