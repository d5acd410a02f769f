package io.shishi.integration.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where mail is handed in. Without a host nothing is mailed. */
@ConfigMapping(prefix = "shishi.mail")
public interface MailServer {

    Optional<String> host();

    @WithDefault("25")
    int port();

    /** The sender's address. */
    @WithDefault("shishi@localhost")
    String from();

    Optional<String> username();

    Optional<String> password();

    /** {@code OPTIONAL}, {@code REQUIRED} or {@code DISABLED}. */
    @WithDefault("OPTIONAL")
    String startTls();

    /** Whether the connection is encrypted from its first byte. */
    @WithDefault("false")
    boolean tls();

    default boolean isOn() {
        return host().isPresent();
    }
}
