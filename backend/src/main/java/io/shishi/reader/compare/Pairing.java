package io.shishi.reader.compare;

import io.shishi.reader.check.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which task of a draft is which task of a plan: the likest texts first, each task once. */
final class Pairing {

    private static final double ALIKE = 0.5;
    private static final double ALIKE_IN_PLACE = 0.3;

    private Pairing() {}

    record Pair(Side before, Side after) {}

    private record Candidate(int before, int after, double likeness) {}

    static List<Pair> of(List<Side> before, List<Side> after) {
        var candidates = candidates(before, after);
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness())
                .thenComparingInt(candidate -> Math.abs(candidate.before() - candidate.after())));
        var old = new HashSet<Integer>();
        var fresh = new HashSet<Integer>();
        var pairs = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            if (!old.contains(candidate.before()) && fresh.add(candidate.after())) {
                old.add(candidate.before());
                pairs.add(candidate);
            }
        }
        pairs.sort(Comparator.comparingInt(Candidate::after));
        return pairs.stream()
                .map(pair -> new Pair(before.get(pair.before()), after.get(pair.after())))
                .toList();
    }

    private static List<Candidate> candidates(List<Side> before, List<Side> after) {
        var texts = before.stream().map(side -> Likeness.pairs(side.text())).toList();
        var candidates = new ArrayList<Candidate>();
        for (var i = 0; i < after.size(); i++) {
            var text = Likeness.pairs(after.get(i).text());
            for (var j = 0; j < before.size(); j++) {
                var likeness = likeness(before.get(j), texts.get(j), after.get(i), text);
                if (likeness > 0) {
                    candidates.add(new Candidate(j, i, likeness));
                }
            }
        }
        return candidates;
    }

    /** Texts that are only somewhat alike are the same task where number and part are the same. Between parts the same text is less alike. */
    private static double likeness(Side before, Set<Integer> text, Side after, Set<Integer> other) {
        var likeness = Likeness.of(text, other);
        var samePart = before.section().equals(after.section());
        var inPlace = samePart && before.ref().number().equals(after.ref().number());
        if (likeness < (inPlace ? ALIKE_IN_PLACE : ALIKE)) {
            return 0;
        }
        return likeness + (inPlace ? 0.2 : samePart ? 0.1 : 0);
    }
}
