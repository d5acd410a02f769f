package io.shishi.inspection.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.inspection.rule.Estimate.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against numbers worked out by hand in Python, and against a population that is known. */
class EstimateTest {

    private static final double NEAR = 1e-9;

    @Test
    void nine_of_ten_right_is_what_wilson_says() {
        var of = Estimate.wilson(0.9, 10);
        assertEquals(0.5958499732047615, of.low(), NEAR);
        assertEquals(0.9821237869049271, of.high(), NEAR);
        assertEquals(1.0, Estimate.wilson(1, 20).high(), NEAR);
        assertEquals(0.8388748419471806, Estimate.wilson(1, 20).low(), NEAR);
    }

    @Test
    void a_small_population_narrows_the_interval_until_nothing_is_left_to_guess() {
        var answers = new ArrayList<>(Collections.nCopies(9, new Answer(true, 0.1)));
        answers.add(new Answer(false, 0.1));
        var of = Estimate.of(answers, 100);
        assertEquals(0.9, of.share(), NEAR);
        assertEquals(0.6120377271297112, of.low(), NEAR);
        assertEquals(0.9808958992958635, of.high(), NEAR);
        assertEquals(new Estimate(0.9, 0.9, 0.9), rounded(Estimate.of(answers, 10)));
        assertNull(Estimate.of(List.of(), 100));
    }

    @Test
    void what_was_unlikely_to_be_drawn_stands_for_more() {
        var of = Estimate.of(
                List.of(new Answer(true, 0.1), new Answer(true, 0.2), new Answer(false, 0.5), new Answer(true, 0.05)),
                50);
        assertEquals(0.9459459459459459, of.share(), NEAR);
        assertEquals(0.367983989163464, of.low(), NEAR);
        assertEquals(0.998102421048531, of.high(), NEAR);
    }

    /** A tenth is wrong, and the wrong ones weigh five times as much: counted plainly, far too many would seem wrong. */
    @Test
    void drawing_the_risky_more_often_does_not_make_the_whole_look_worse() {
        var random = new Random(7);
        var runs = 400;
        var sum = 0.0;
        var plain = 0.0;
        var held = 0;
        for (var run = 0; run < runs; run++) {
            var seed = new byte[32];
            random.nextBytes(seed);
            var selection = new Selection(java.util.HexFormat.of().formatHex(seed), Map.of("all", 60));
            for (var i = 0; i < 1_000; i++) {
                selection.add(new PoolLine("task:" + i, i % 10 == 0 ? "5" : "1", "all"));
            }
            var answers = selection.drawn().stream()
                    .map(it -> new Answer(!it.id().endsWith("0"), it.chance()))
                    .toList();
            var of = Estimate.of(answers, 1_000);
            sum += of.share();
            plain += answers.stream().filter(Answer::right).count() / 60.0;
            held += of.low() <= 0.9 && 0.9 <= of.high() ? 1 : 0;
        }
        assertEquals(0.9, sum / runs, 0.01);
        assertTrue(plain / runs < 0.75, "without the chances: " + plain / runs);
        assertTrue(held >= runs * 0.93, "the interval holds the truth in " + held + " of " + runs);
    }

    private static Estimate rounded(Estimate of) {
        return new Estimate(round(of.share()), round(of.low()), round(of.high()));
    }

    private static double round(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
