package io.shishi.light.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void a_third_less_ten_points_is_compared_without_rounding() {
        var third = Share.of(1, 3);
        var exactlyTenLess = new Share(new BigDecimal("7"), new BigDecimal("30"));

        assertFalse(third.leadsBy(BigDecimal.TEN, exactlyTenLess));
        assertTrue(third.leadsBy(new BigDecimal("9.99999999999999999"), exactlyTenLess));
    }

    @Test
    void it_is_written_with_ten_digits_rounded_half_up() {
        assertEquals(new BigDecimal("0.6666666667"), Share.of(2, 3).value());
        assertEquals(new BigDecimal("66.7"), Share.of(2, 3).points(1));
        assertEquals(new BigDecimal("50"), Share.of(1, 2).points(1));
    }

    @Test
    void it_is_never_below_nothing_or_above_all() {
        assertEquals(0, Share.of(-1, 3).value().signum());
        assertEquals(0, BigDecimal.ONE.compareTo(Share.of(5, 3).value()));
        assertEquals(0, Share.of(1, 20).less(BigDecimal.TEN).value().signum());
    }

    @Test
    void nothing_cannot_be_shared() {
        assertThrows(IllegalArgumentException.class, () -> Share.of(1, 0));
    }
}
