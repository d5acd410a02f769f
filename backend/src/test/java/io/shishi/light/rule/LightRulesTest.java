package io.shishi.light.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightRulesTest {

    @ParameterizedTest
    @CsvSource({"-1, 30, 15", "30, 30, 15", "30, 10, 15", "10, 101, 15", "10, 30, -1"})
    void thresholds_that_contradict_each_other_are_refused(BigDecimal green, BigDecimal yellow, int days) {
        assertThrows(IllegalArgumentException.class, () -> new LightRules(2, green, yellow, days, true, Map.of()));
    }

    @Test
    void a_word_that_is_not_given_is_the_usual_one() {
        var rules = new LightRules(2, BigDecimal.ZERO, BigDecimal.TEN, 0, true, Map.of());

        assertEquals("未报", rules.word(LightStatus.GREY).zh());
    }

    @Test
    void the_worst_light_is_the_one_somebody_must_look_at_first() {
        assertEquals(
                java.util.List.of(
                        LightStatus.RED,
                        LightStatus.GREY,
                        LightStatus.YELLOW,
                        LightStatus.BLOCKED,
                        LightStatus.GREEN,
                        LightStatus.HOLLOW,
                        LightStatus.DONE),
                java.util.stream.Stream.of(LightStatus.values())
                        .sorted(java.util.Comparator.comparingInt(LightStatus::severity)
                                .reversed())
                        .toList());
    }
}
