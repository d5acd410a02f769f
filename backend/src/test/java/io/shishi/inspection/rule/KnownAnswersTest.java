package io.shishi.inspection.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What hmac, hashlib and math of Python say of the same seed and pool. */
class KnownAnswersTest {

    private static final String SEED = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    private static final List<PoolLine> POOL = List.of(
            new PoolLine("figure:0192f1c4-6f0e-7cc3-98c4-dc0c0c07398f", "1", "rsj"),
            new PoolLine("figure:0192f1c4-6f0e-7cc3-98c4-dc0c0c073990", "3", "rsj"),
            new PoolLine("figure:0192f1c4-6f0e-7cc3-98c4-dc0c0c073991", "12.5", "jyj"),
            new PoolLine("report:0192f1c4-6f0e-7cc3-98c4-dc0c0c073992", "2", "jyj"),
            new PoolLine("task:0192f1c4-6f0e-7cc3-98c4-dc0c0c073993", "1.75", "wjj"),
            new PoolLine("task:实事-1", "6", "wjj"));

    private static final List<Long> BITS = List.of(
            7170118488569221L,
            8577707678171257L,
            8988927104679570L,
            449567052168257L,
            1592809641251868L,
            5163235904908496L);

    private static final List<Double> KEYS = List.of(
            0.22810199468903145,
            0.016285822446406206,
            0.0001624541279649204,
            1.4987472201991399,
            0.9900140845690707,
            0.09274344641199912);

    @Test
    void the_first_53_bits_and_the_keys_of_items_are_those() {
        var keys = new ItemKey(SEED);
        for (var i = 0; i < POOL.size(); i++) {
            var line = POOL.get(i);
            assertEquals(BITS.get(i), keys.bits(line.id()));
            assertEquals(KEYS.get(i), keys.of(line.id(), line.weight()), 1e-15);
        }
        assertEquals(0.7960430635300078, keys.uniform(POOL.getFirst().id()));
    }

    @Test
    void the_hash_of_the_pool_is_that() {
        var hash = new PoolHash();
        POOL.forEach(hash::add);
        assertEquals("075b7f96fe618956ccac79bbd40633d537b3e7797b7752bf7c715318be192a78", hash.hex());
        assertEquals(POOL.size(), hash.count());
    }

    @Test
    void each_stratum_gives_the_smallest_keys_of_its_quota() {
        var selection = new Selection(SEED, Map.of("rsj", 1, "jyj", 1, "wjj", 2));
        POOL.forEach(selection::add);
        var drawn = selection.drawn().stream().map(Selected::id).toList();
        assertEquals(
                List.of(
                        POOL.get(2).id(),
                        POOL.get(1).id(),
                        POOL.get(5).id(),
                        POOL.get(4).id()),
                drawn);
    }

    @Test
    void a_pool_out_of_order_or_with_an_item_twice_is_refused() {
        var hash = new PoolHash();
        hash.add(POOL.get(1));
        assertThrows(IllegalArgumentException.class, () -> hash.add(POOL.get(1)));
        assertThrows(IllegalArgumentException.class, () -> hash.add(POOL.get(0)));
    }

    @Test
    void a_line_that_could_be_read_in_two_ways_is_refused() {
        for (var weight : List.of("0", "-1", "1e3", "x", "", "+1", " 1")) {
            assertThrows(IllegalArgumentException.class, () -> new PoolLine("task:1", weight, "rsj"), weight);
        }
        assertThrows(IllegalArgumentException.class, () -> new PoolLine("task:\t1", "1", "rsj"));
        assertThrows(IllegalArgumentException.class, () -> new PoolLine("task:1", "1", "a\nb"));
        assertThrows(IllegalArgumentException.class, () -> new ItemKey("00"));
    }
}
