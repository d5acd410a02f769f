package io.shishi.inspection.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Weighted sampling without replacement by exponential keys; it keeps no more than what is to be drawn. */
public final class Selection {

    private final ItemKey keys;
    private final Map<String, Integer> quotas;
    private final Map<String, PriorityQueue<Selected>> smallest = new HashMap<>();

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
        var kept = smallest.computeIfAbsent(line.stratum(), it -> new PriorityQueue<>(Selected.ORDER.reversed()));
        kept.add(new Selected(line.id(), line.stratum(), keys.of(line.id(), line.weight())));
        if (kept.size() > quota) {
            kept.remove();
        }
    }

    /** In the order of their keys, over all strata. */
    public List<Selected> drawn() {
        return smallest.values().stream()
                .flatMap(PriorityQueue::stream)
                .sorted(Selected.ORDER)
                .toList();
    }
}
