package io.shishi.inspection.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** Weighted sampling without replacement by exponential keys; it keeps no more than what is to be drawn, and the next. */
public final class Selection {

    /** Of equal keys the id that sorts first is drawn first. */
    private static final Comparator<Keyed> ORDER =
            Comparator.comparingDouble(Keyed::key).thenComparing(it -> it.line().id());

    private final ItemKey keys;
    private final Map<String, Integer> quotas;
    private final Map<String, PriorityQueue<Keyed>> smallest = new HashMap<>();

    private record Keyed(PoolLine line, double key) {}

    /** @param quotas how many are drawn from each stratum */
    public Selection(String seed, Map<String, Integer> quotas) {
        this.keys = new ItemKey(seed);
        this.quotas = Map.copyOf(quotas);
    }

    public void add(PoolLine line) {
        var quota = quotas.getOrDefault(line.stratum(), 0);
        if (quota == 0) {
            return;
        }
        var kept = smallest.computeIfAbsent(line.stratum(), it -> new PriorityQueue<>(ORDER.reversed()));
        kept.add(new Keyed(line, keys.of(line.id(), line.weight())));
        if (kept.size() > quota + 1) {
            kept.remove();
        }
    }

    /** In the order of their keys, over all strata. */
    public List<Selected> drawn() {
        return smallest.entrySet().stream()
                .flatMap(it -> drawn(it.getValue(), quotas.get(it.getKey())))
                .sorted(Comparator.comparingDouble(Selected::key).thenComparing(Selected::id))
                .toList();
    }

    private static Stream<Selected> drawn(PriorityQueue<Keyed> kept, int quota) {
        var whole = kept.size() <= quota;
        var next = whole ? 0 : kept.element().key();
        return kept.stream().sorted(ORDER).limit(quota).map(it -> {
            var chance =
                    whole ? 1 : -Math.expm1(-next * Double.parseDouble(it.line().weight()));
            return new Selected(it.line().id(), it.line().stratum(), it.key(), chance);
        });
    }
}
