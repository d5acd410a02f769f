package io.shishi.integration.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How things leave the house. */
@ConfigMapping(prefix = "shishi.deliveries")
public interface DeliverySettings {

    /** How many are sent side by side, so that a slow one does not hold up the others. */
    @WithDefault("4")
    int parallel();

    /** How long the other side may take to answer. */
    @WithDefault("20s")
    Duration timeout();

    /** The address of the pages, for links; without it there are none. */
    Optional<String> pages();

    /** How often it is looked whether something waits. */
    String every();
}
