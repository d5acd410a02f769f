package io.shishi.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DutiesTest {

    @Test
    void a_role_without_its_group_does_not_count() {
        var duties = Duties.of(List.of("office", "supervisor", "reporter"), List.of("/430624"));
        assertEquals(Set.of(), duties.roles());
        assertEquals("430624", duties.jurisdiction());
    }

    @Test
    void a_person_may_hold_several_duties_in_one_jurisdiction() {
        var duties = Duties.of(
                List.of("office", "reporter"),
                List.of("/430624/office", "/430624/agencies/rsj", "/430624/agencies/jyj"));
        assertEquals(Set.of("office", "reporter"), duties.roles());
        assertEquals(Set.of("rsj", "jyj"), duties.agencies());
    }

    @Test
    void groups_of_two_jurisdictions_give_no_duty_at_all() {
        var duties = Duties.of(List.of("office", "convener"), List.of("/430624/office", "/430971"));
        assertNull(duties.jurisdiction());
        assertEquals(Set.of(), duties.roles());
    }

    @Test
    void roles_of_other_makers_are_passed_over() {
        assertEquals(
                Set.of(),
                Duties.of(List.of("offline_access", "root"), List.of("/430624")).roles());
    }
}
