package io.shishi.inspection.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QuotasTest {

    @Test
    void shares_follow_the_counts_by_the_largest_remainder() {
        assertEquals(Map.of("a", 5, "b", 3, "c", 2), Quotas.of(Map.of("a", 50, "b", 30, "c", 20), 10, false));
        assertEquals(Map.of("a", 5, "b", 4, "c", 1), Quotas.of(Map.of("a", 47, "b", 41, "c", 12), 10, false));
    }

    @Test
    void of_equal_remainders_the_first_by_name_has_what_is_over() {
        assertEquals(Map.of("a", 2, "b", 1, "c", 1), Quotas.of(Map.of("a", 5, "b", 5, "c", 5), 4, false));
    }

    @Test
    void small_strata_are_covered_when_that_is_asked_and_the_size_allows() {
        var counts = Map.of("a", 990, "b", 8, "c", 2);
        assertEquals(Map.of("a", 10, "b", 0, "c", 0), Quotas.of(counts, 10, false));
        assertEquals(Map.of("a", 8, "b", 1, "c", 1), Quotas.of(counts, 10, true));
        assertEquals(Map.of("a", 2, "b", 0, "c", 0), Quotas.of(counts, 2, true));
    }

    @Test
    void what_is_drawn_adds_up_and_no_stratum_gives_more_than_it_has() {
        var random = new Random(20261122);
        for (var run = 0; run < 2_000; run++) {
            var counts = new TreeMap<String, Integer>();
            for (var i = random.nextInt(1, 30); i > 0; i--) {
                counts.put("s" + i, random.nextInt(1, random.nextBoolean() ? 3 : 5_000));
            }
            var total = counts.values().stream().mapToInt(it -> it).sum();
            var size = random.nextInt(1, 200);
            var cover = random.nextBoolean();
            var quotas = Quotas.of(counts, size, cover);
            assertEquals(
                    Math.min(size, total),
                    quotas.values().stream().mapToInt(it -> it).sum());
            quotas.forEach((stratum, quota) -> assertTrue(quota >= 0 && quota <= counts.get(stratum)));
            if (cover && Math.min(size, total) >= counts.size()) {
                assertTrue(quotas.values().stream().allMatch(quota -> quota > 0));
            }
        }
    }
}
