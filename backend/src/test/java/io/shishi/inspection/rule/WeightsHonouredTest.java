package io.shishi.inspection.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Over a fixed series of seeds, so that it says the same each time. */
class WeightsHonouredTest {

    private static final int DRAWS = 40_000;

    /** Ten items; the i-th weighs i. */
    private static final List<PoolLine> POOL = IntStream.rangeClosed(1, 10)
            .mapToObj(i -> new PoolLine("figure:%02d".formatted(i), String.valueOf(i), "all"))
            .toList();

    private static final double ALL = 55;

    /** What chi-square stays below in 999 of 1000 series when the weights are honoured. */
    private static final double LIMIT_9_DEGREES = 27.88;

    private static final double LIMIT_89_DEGREES = 135.98;

    @Test
    void an_item_is_drawn_as_often_as_its_weight_says() throws Exception {
        var seen = new double[POOL.size()];
        for (var i = 0; i < DRAWS; i++) {
            seen[place(drawn(i, 1).getFirst())]++;
        }
        var byWeight = 0.0;
        var alike = 0.0;
        for (var i = 0; i < seen.length; i++) {
            byWeight += distance(seen[i], DRAWS * (i + 1) / ALL);
            alike += distance(seen[i], DRAWS / 10.0);
        }
        assertTrue(byWeight < LIMIT_9_DEGREES, "chi-square " + byWeight);
        assertTrue(alike > 1_000, "the test would see weights that are not honoured: " + alike);
    }

    /** The second is drawn in proportion to the weights of those that are left. */
    @Test
    void what_is_drawn_is_not_put_back() throws Exception {
        var seen = new HashMap<List<Integer>, Double>();
        for (var i = 0; i < DRAWS; i++) {
            var two = drawn(i, 2);
            seen.merge(List.of(place(two.get(0)), place(two.get(1))), 1.0, Double::sum);
        }
        var distance = 0.0;
        for (var first = 1; first <= 10; first++) {
            for (var second = 1; second <= 10; second++) {
                if (first != second) {
                    var expected = DRAWS * (first / ALL) * (second / (ALL - first));
                    distance += distance(seen.getOrDefault(List.of(first - 1, second - 1), 0.0), expected);
                }
            }
        }
        assertTrue(distance < LIMIT_89_DEGREES, "chi-square " + distance);
    }

    @Test
    void the_order_in_which_items_come_does_not_matter() throws Exception {
        var random = new Random(5);
        for (var i = 0; i < 200; i++) {
            var mixed = new ArrayList<>(POOL);
            java.util.Collections.shuffle(mixed, random);
            var selection = new Selection(seed(i), Map.of("all", 4));
            mixed.forEach(selection::add);
            assertEquals(drawn(i, 4), selection.drawn());
        }
    }

    /** Who draws more keeps what was drawn before: keys do not depend on the size. */
    @Test
    void a_larger_draw_holds_the_smaller_one() throws Exception {
        for (var i = 0; i < 200; i++) {
            assertEquals(ids(drawn(i, 3)), ids(drawn(i, 7)).subList(0, 3));
        }
    }

    private static List<String> ids(List<Selected> drawn) {
        return drawn.stream().map(Selected::id).toList();
    }

    private static List<Selected> drawn(int series, int size) throws Exception {
        var selection = new Selection(seed(series), Map.of("all", size));
        POOL.forEach(selection::add);
        return selection.drawn();
    }

    private static String seed(int series) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(("series " + series).getBytes(StandardCharsets.UTF_8)));
    }

    private static int place(Selected item) {
        return Integer.parseInt(item.id().substring("figure:".length())) - 1;
    }

    private static double distance(double seen, double expected) {
        return (seen - expected) * (seen - expected) / expected;
    }
}
