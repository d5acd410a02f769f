package io.shishi.inspection.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many are drawn from each stratum: in proportion to how many it has, by the largest remainder. To cover each, every
 * stratum has one first, and the rest is shared in proportion to what each has left; where there are more strata than
 * draws nothing can be covered and the plain proportion holds.
 */
public final class Quotas {

    private Quotas() {}

    /** @param counts how many items each stratum has, none of them 0 */
    public static SortedMap<String, Integer> of(Map<String, Integer> counts, int size, boolean coverEach) {
        var total = counts.values().stream().mapToInt(Integer::intValue).sum();
        var drawn = Math.min(size, total);
        if (!coverEach || drawn < counts.size()) {
            return shared(counts, drawn);
        }
        var left = new TreeMap<String, Integer>();
        counts.forEach((stratum, count) -> left.put(stratum, count - 1));
        var quotas = shared(left, drawn - counts.size());
        quotas.replaceAll((stratum, quota) -> quota + 1);
        return quotas;
    }

    /** Of equal remainders the stratum that sorts first has the one that is over. */
    private static SortedMap<String, Integer> shared(Map<String, Integer> counts, int size) {
        var total = counts.values().stream().mapToLong(Integer::longValue).sum();
        var quotas = new TreeMap<String, Integer>();
        var remainders = new TreeMap<String, Long>();
        counts.forEach((stratum, count) -> {
            var share = (long) size * count;
            quotas.put(stratum, total == 0 ? 0 : (int) (share / total));
            remainders.put(stratum, total == 0 ? 0 : share % total);
        });
        var over = size - quotas.values().stream().mapToInt(Integer::intValue).sum();
        var order = new ArrayList<>(remainders.entrySet());
        order.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        order.stream().limit(over).forEach(it -> quotas.merge(it.getKey(), 1, Integer::sum));
        return quotas;
    }
}
