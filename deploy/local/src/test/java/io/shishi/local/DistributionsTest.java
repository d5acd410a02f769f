package io.shishi.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class DistributionsTest {

    @Test
    void each_machine_gets_its_own_programs() {
        assertEquals("linux-amd64", Distributions.platform("Linux", "amd64"));
        assertEquals("linux-arm64v8", Distributions.platform("Linux", "aarch64"));
        assertEquals("darwin-arm64v8", Distributions.platform("Mac OS X", "aarch64"));
    }

    @Test
    void a_machine_without_programs_is_told_which_have_them() {
        assertThrows(Refusal.class, () -> Distributions.platform("Windows 11", "amd64"));
        assertThrows(Refusal.class, () -> Distributions.platform("Linux", "riscv64"));
    }

    @Test
    void a_program_stays_one_when_unpacked() {
        assertEquals("rwxr-xr-x", PosixFilePermissions.toString(Archive.permissions(0755)));
        assertEquals("rw-r--r--", PosixFilePermissions.toString(Archive.permissions(0644)));
    }
}
