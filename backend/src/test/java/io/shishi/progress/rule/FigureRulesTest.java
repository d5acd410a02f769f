package io.shishi.progress.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.plan.Aggregation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRulesTest {

    private static final UUID ID = new UUID(0, 7);

    /** New urban jobs, a running total with a target of 5000, unless a test says otherwise. */
    private static final class Given {

        String unit = "人";
        Aggregation aggregation = Aggregation.CUMULATIVE;
        boolean ratio;
        String value;
        String numerator;
        String denominator;
        String correction;
        boolean confirmed;
        boolean noChange;
        String target = "5000";
        PastFigure next;
        final List<PastFigure> earlier = new ArrayList<>();

        Given after(String... values) {
            for (var value : values) {
                earlier.add(new PastFigure(earlier.size() + 1, new BigDecimal(value)));
            }
            return this;
        }

        Given value(String text) {
            value = text;
            return this;
        }

        FigureFacts facts() {
            var percentage = Numbers.percentage(number(numerator), number(denominator));
            return new FigureFacts(
                    ID,
                    "城镇新增就业",
                    unit,
                    aggregation,
                    ratio,
                    "已检测",
                    "应检测",
                    ratio ? percentage : number(value),
                    number(numerator),
                    number(denominator),
                    correction,
                    confirmed,
                    earlier,
                    next,
                    number(target),
                    noChange);
        }

        List<Finding> found() {
            return FigureRules.check(facts());
        }

        String code() {
            var found = found();
            return found.isEmpty() ? "" : found.getFirst().code();
        }

        private static BigDecimal number(String text) {
            return text == null ? null : new BigDecimal(text);
        }
    }

    private static Given given() {
        return new Given();
    }

    @Test
    void blank_is_not_zero() {
        assertEquals("figure-missing", given().code());
        assertEquals("", given().value("0").code());
    }

    @Test
    void the_field_is_named_as_the_caller_wrote_it() {
        var found = given().found().getFirst();
        assertEquals("figures[" + ID + "].value", found.field());
        assertTrue(found.message().contains("城镇新增就业"));
    }

    @Test
    void with_no_change_a_running_total_may_be_blank_and_an_amount_may_not() {
        var given = given();
        given.noChange = true;
        assertEquals("", given.code());
        given.aggregation = Aggregation.LATEST;
        assertEquals("", given.code());
        given.aggregation = Aggregation.PER_PERIOD;
        assertEquals("figure-missing", given.code());
    }

    @Test
    void no_change_and_another_figure_contradict_each_other() {
        var given = given().after("400").value("410");
        given.noChange = true;
        assertEquals("no-change-contradicted", given.code());
        assertEquals("", given.value("400.0").code());
    }

    @Test
    void a_running_total_does_not_fall_without_a_reason() {
        var given = given().after("300", "400").value("399");
        assertEquals("figure-fell", given.code());
        assertTrue(given.found().getFirst().message().contains("400人"), "it says what stood there");
        given.correction = "剔除重复登记";
        assertEquals("", given.code());
    }

    @Test
    void a_level_and_an_amount_may_fall() {
        var level = given().after("400").value("300");
        level.aggregation = Aggregation.LATEST;
        assertEquals("", level.code());
        var amount = given().after("400").value("300");
        amount.aggregation = Aggregation.PER_PERIOD;
        assertEquals("", amount.code());
    }

    @Test
    void an_earlier_total_is_not_more_than_a_later_one() {
        var given = given().after("300").value("500");
        given.next = new PastFigure(3, new BigDecimal("450"));
        assertEquals("figure-fell", given.code());
        assertEquals("", given.value("450").code());
    }

    @ParameterizedTest
    @CsvSource({
        "5, 4, numerator-exceeds-denominator",
        "4, 4, ''",
        "0, 4, ''",
        "0, 0, denominator-not-positive",
        "1, -2, denominator-not-positive",
        "-1, 2, figure-negative",
        "3, , figure-missing",
        ", 3, figure-missing"
    })
    void a_ratio_keeps_its_two_parts_in_order(String numerator, String denominator, String code) {
        var given = given();
        given.ratio = true;
        given.unit = "%";
        given.aggregation = Aggregation.LATEST;
        given.target = "90";
        given.numerator = numerator;
        given.denominator = denominator;
        assertEquals(code, given.code());
    }

    @ParameterizedTest
    @CsvSource({"人, 12.5, figure-not-whole", "人, 12.0, ''", "座, 0.5, figure-not-whole", "万亩, 5.5, ''", "万元, 0.01, ''"})
    void what_is_counted_one_by_one_is_whole(String unit, String value, String code) {
        var given = given().value(value);
        given.unit = unit;
        assertEquals(code, given.code());
    }

    @Test
    void only_a_level_that_is_not_counted_may_be_below_zero() {
        assertEquals("figure-negative", given().value("-1").code());
        var given = given().value("-2.5");
        given.aggregation = Aggregation.LATEST;
        given.unit = "%";
        assertEquals("", given.code());
    }

    @ParameterizedTest
    @CsvSource({
        "400, 3999, ''",
        "400, 4000, figure-jumped",
        "0, 4000, ''",
    })
    void ten_times_as_much_is_asked_about(String before, String value, String code) {
        var given = given().after(before).value(value);
        given.target = null;
        assertEquals(code, given.code());
    }

    @Test
    void a_step_three_times_the_largest_before_and_a_fifth_of_the_target_is_asked_about() {
        assertEquals("figure-jumped", given().after("400", "800").value("2001").code());
        assertEquals("", given().after("400", "800").value("2000").code());
        var small = given().after("40", "80").value("300");
        assertEquals("", small.code(), "less than a fifth of the target");
    }

    @Test
    void a_first_figure_far_beyond_the_target_is_asked_about() {
        assertEquals("figure-jumped", given().value("15001").code());
        assertEquals("", given().value("15000").code());
    }

    @Test
    void a_level_that_shrinks_to_a_tenth_is_asked_about() {
        var given = given().after("700").value("70");
        given.aggregation = Aggregation.LATEST;
        given.unit = "元/月";
        given.target = "700";
        assertEquals("figure-jumped", given.code());
    }

    @Test
    void more_than_a_hundred_percent_is_asked_about() {
        var given = given().value("101");
        given.unit = "%";
        given.aggregation = Aggregation.LATEST;
        given.target = "90";
        assertEquals("figure-jumped", given.code());
    }

    @Test
    void a_jump_is_a_question_that_can_be_answered() {
        var given = given().after("400").value("4000");
        given.confirmed = true;
        assertEquals("", given.code());
        assertEquals("figure-jumped", FigureHints.of(given.facts()).getFirst().code(), "its reviewer still sees it");
    }

    @Test
    void numbers_are_kept_as_they_were_written() {
        assertEquals("12.50", Numbers.written(new BigDecimal("12.50")).toPlainString());
        assertEquals("1000", Numbers.written(new BigDecimal("1E+3")).toString());
        assertEquals(
                "33.3333",
                Numbers.percentage(BigDecimal.ONE, BigDecimal.valueOf(3)).toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"99999999999.9999, true", "100000000000, false", "0.00001, false", "0.10000, true", "-5, true"})
    void a_number_has_eleven_digits_and_four_behind_the_point(String number, boolean fits) {
        assertEquals(fits, Numbers.fits(new BigDecimal(number)));
    }
}
