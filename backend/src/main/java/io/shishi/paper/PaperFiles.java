package io.shishi.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The files that agencies attach to papers. */
@ApplicationScoped
class PaperFiles {

    /** Those that no answer has been given with yet. */
    List<UUID> pending(PaperAddressee addressee) {
        return List.of();
    }
}
