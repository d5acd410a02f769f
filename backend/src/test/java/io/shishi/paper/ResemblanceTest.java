package io.shishi.paper;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ResemblanceTest {

    @Test
    void names_that_hold_one_another_mean_the_same() {
        assertTrue(Resemblance.between("新增就业", "城镇新增就业人数"));
        assertTrue(Resemblance.between("城镇新增就业（人）", "城镇新增就业"));
        assertTrue(Resemblance.between("养老床位数", "养老床位"));
    }

    @Test
    void names_that_share_half_of_their_pairs_do_too() {
        assertTrue(Resemblance.between("普惠性幼儿园学位新增", "新增普惠性幼儿园学位"));
    }

    @Test
    void what_only_sounds_alike_does_not() {
        assertFalse(Resemblance.between("养老机构个数", "城镇新增就业人数"));
        assertFalse(Resemblance.between("人数", "城镇新增就业人数"));
        assertFalse(Resemblance.between("", "城镇新增就业人数"));
    }
}
