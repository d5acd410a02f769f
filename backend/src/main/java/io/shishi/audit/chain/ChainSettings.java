package io.shishi.audit.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the heads of the record are archived. */
@ApplicationScoped
class ChainSettings {

    private final Path folder;

    ChainSettings(@ConfigProperty(name = "shishi.audit.heads-directory", defaultValue = "audit-heads") Path folder) {
        this.folder = folder;
    }

    HeadArchive archive() {
        return new HeadArchive(folder);
    }
}
