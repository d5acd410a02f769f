package io.shishi.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** How evidence is kept. */
@ConfigMapping(prefix = "shishi.evidence")
interface EvidenceSettings {

    /** The folder in which files are kept. */
    @WithDefault("/var/lib/shishi/evidence")
    Path directory();

    /** How many files a report may have. */
    @WithDefault("20")
    int filesPerReport();

    /** A picture of more pixels is kept without a thumbnail, because a small file may unfold to very many. */
    @WithDefault("40000000")
    long pixels();

    /** The longer side of a thumbnail. */
    @WithDefault("480")
    int thumbnail();
}
