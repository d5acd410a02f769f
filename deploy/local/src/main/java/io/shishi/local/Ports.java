package io.shishi.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Looks before starting whether somebody else already listens. */
final class Ports {

    private Ports() {}

    static void requireFree(Map<String, Integer> ports) {
        ports.forEach((variable, port) -> {
            if (ports.values().stream().filter(port::equals).count() > 1) {
                throw new Refusal("%s is %d, and so is another port of this stack: give each one of its own."
                        .formatted(variable, port));
            }
            if (!free(port)) {
                throw new Refusal(
                        "Port %d is already in use%s: stop that program, or choose another port with %s=%d make run."
                                .formatted(
                                        port,
                                        PortOwner.of(port)
                                                .map(owner -> " by " + owner)
                                                .orElse(""),
                                        variable,
                                        suggestion(port)));
            }
        });
    }

    static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new Refusal("There is no free port on this machine: " + none.getMessage());
        }
    }

    private static int suggestion(int port) {
        for (var other = port + 1; other < Math.min(port + 100, 65536); other++) {
            if (free(other)) {
                return other;
            }
        }
        return port + 100;
    }
}
