package io.shishi.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_named_with_its_holder_and_the_variable_that_moves_it() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            var refusal = assertThrows(Refusal.class, () -> Ports.requireFree(Map.of("SHISHI_PORT", port)));
            assertTrue(refusal.getMessage().startsWith("Port " + port + " is already in use"), refusal.getMessage());
            assertTrue(refusal.getMessage().contains("SHISHI_PORT="), refusal.getMessage());
        }
    }

    @Test
    void the_socket_of_a_listener_is_found_in_the_kernels_table() {
        var table = List.of(
                "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode",
                "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1 0 100 0 0 10 0",
                "   1: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000     0        0 4712 1 0 100 0 0 10 0",
                "   2: 0100007F:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4713 1 0 100 0 0 10 0");
        assertEquals(Set.of("socket:[4711]"), PortOwner.listeningSockets(table, 8080));
    }
}
