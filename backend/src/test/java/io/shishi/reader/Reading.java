package io.shishi.reader;

import io.shishi.plan.Comparator;
import io.shishi.reader.draft.Draft;
import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.draft.DraftTask;
import io.shishi.reader.text.Fold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Compares a draft with a key and says in words what differs; equal names need only be alike. */
final class Reading {

    private final Draft draft;
    private final Key key;
    private final List<String> differences = new ArrayList<>();

    private Reading(Draft draft, Key key) {
        this.draft = draft;
        this.key = key;
    }

    static List<String> differences(Draft draft, Key key) {
        var reading = new Reading(draft, key);
        reading.plan();
        reading.tasks();
        return reading.differences;
    }

    private void plan() {
        var plan = key.plan();
        told("title", plan.get("title"), draft.plan().title());
        told(
                "year",
                plan.get("year"),
                draft.plan().year() == null ? null : String.valueOf(draft.plan().year()));
        told("convener", plan.get("convener"), draft.mechanism().convener());
        told("office", plan.get("office"), draft.mechanism().office());
        if (plan.containsKey("deputies")) {
            same(
                    "deputies",
                    Set.of(plan.get("deputies").split("；")),
                    new HashSet<>(draft.mechanism().deputyConveners()));
        }
        if (plan.containsKey("members")) {
            same(
                    "members",
                    new HashSet<>(Key.names(plan.get("members"))),
                    new HashSet<>(draft.mechanism().members()));
        }
        if (plan.containsKey("supervision")) {
            same(
                    "supervision",
                    new HashSet<>(Key.names(plan.get("supervision"))),
                    new HashSet<>(draft.mechanism().supervision()));
        }
    }

    private void told(String what, String want, String have) {
        if (want != null) {
            same(what, squash(want), squash(have == null ? "" : have));
        }
    }

    private void tasks() {
        same("number of tasks", key.tasks().size(), draft.tasks().size());
        for (int i = 0; i < Math.min(key.tasks().size(), draft.tasks().size()); i++) {
            task(key.tasks().get(i), draft.tasks().get(i));
        }
    }

    private void task(Key.Task want, DraftTask have) {
        var where = "task " + want.number() + " ";
        same(where + "number", squash(want.number()), squash(have.number()));
        same(where + "text", squash(want.text()), squash(have.text()));
        same(where + "lead", want.lead(), have.lead());
        same(where + "cooperating", want.cooperating(), have.cooperating());
        if (!want.category().isEmpty()) {
            same(where + "category", want.category(), have.category());
        }
        var left = new ArrayList<>(have.indicators());
        for (var promise : want.promises()) {
            var found = left.stream().filter(it -> right(promise, it)).findFirst();
            found.ifPresentOrElse(left::remove, () -> {
                if (!promise.optional()) {
                    differences.add(where + "misses " + promise);
                }
            });
        }
        left.removeIf(it -> it.comparator() == Comparator.COMPLETE && it.target() == null);
        left.forEach(it -> differences.add(
                where + "has " + it.name() + " " + it.comparator().sign() + " " + it.target() + " " + it.unit()
                        + " from " + it.baseline() + " " + it.period()));
    }

    private static boolean right(Key.Promise want, DraftIndicator have) {
        return have.comparator().sign().equals(want.comparator())
                && equal(want.target(), have.target())
                && equal(want.baseline(), have.baseline())
                && (want.unit() == null || squash(want.unit()).equals(squash(Objects.toString(have.unit(), ""))))
                && Objects.equals(
                        want.period(),
                        have.period() == null ? null : have.period().word())
                && alike(want.name(), have.name());
    }

    private static boolean equal(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static boolean alike(String one, String other) {
        var a = pairs(squash(one));
        var b = pairs(squash(other));
        long both = a.stream().filter(b::contains).count();
        return 2.0 * both / (a.size() + b.size()) >= 0.35;
    }

    private static Set<String> pairs(String words) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }

    private void same(String what, Object want, Object have) {
        if (!Objects.equals(want, have)) {
            differences.add(what + ": want " + want + ", have " + have);
        }
    }

    private static String squash(String words) {
        return Fold.of(words).replaceAll("[\\s。;,、:“”\"'()《》]", "");
    }
}
