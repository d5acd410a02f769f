package io.shishi.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AccountTest {

    private final List<Account> accounts;

    AccountTest() throws IOException {
        accounts =
                Account.in(RealmFile.overlay(Path.of("../..").toAbsolutePath().normalize()));
    }

    @Test
    void jurisdiction_and_agency_are_read_from_the_group() {
        assertEquals(
                new Account("county.reporter", "shishi-demo", "reporter", "430624", "rsj", "县人社局联络员"),
                named("county.reporter"));
        assertEquals("430624", named("county.office").jurisdiction());
        assertEquals(null, named("county.office").agency());
        assertEquals(null, named("operator").jurisdiction());
    }

    @Test
    void there_is_one_for_each_duty_of_a_person() {
        var duties = accounts.stream().map(Account::role).collect(Collectors.toSet());
        assertEquals(Set.of("office", "reporter", "signer", "convener", "supervisor", "viewer", "admin"), duties);
    }

    @Test
    void a_script_sees_the_five_fields_and_no_more() throws IOException {
        var json = new ObjectMapper().writeValueAsString(named("county.reporter"));
        assertEquals(
                "{\"username\":\"county.reporter\",\"password\":\"shishi-demo\",\"role\":\"reporter\",\"jurisdiction\":\"430624\",\"agency\":\"rsj\"}",
                json);
    }

    @Test
    void the_table_names_everybody_and_no_machine() {
        var table = Account.table(accounts);
        assertTrue(table.contains("县人社局联络员"));
        assertFalse(table.contains("service-account"));
    }

    private Account named(String username) {
        return accounts.stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow();
    }
}
