package io.shishi.integration.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people are told as it happens. */
@ConfigMapping(prefix = "shishi.notices")
interface NoticeSettings {

    /** How often each process looks for what is new, as long as anybody listens. */
    @WithDefault("1s")
    Duration look();

    /** How long a connection is silent at most. */
    @WithDefault("20s")
    Duration beat();

    /** How many connections one person may hold; the oldest ends. */
    @WithDefault("8")
    int connections();

    /** How often it is looked whether mail has to be gathered. */
    String gather();
}
