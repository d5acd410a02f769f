package io.shishi.reader;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much a document may cost. */
@ConfigMapping(prefix = "shishi.reader")
interface ReaderSettings {

    /** How many characters of text a document may have: ten times the longest plan anybody has seen. */
    @WithDefault("300000")
    int characters();

    /** How many tasks a draft may have. */
    @WithDefault("1000")
    int tasks();

    /** How long a document may be read. */
    @WithDefault("20S")
    Duration patience();

    /** How many documents are read at the same time; each may need some memory. */
    @WithDefault("2")
    int atOnce();

    /** How many may wait for their turn. */
    @WithDefault("8")
    int waiting();
}
