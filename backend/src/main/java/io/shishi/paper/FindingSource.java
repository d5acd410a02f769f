package io.shishi.paper;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells of what was found wrong, which a paper may be about. */
public interface FindingSource {

    /** Those of a jurisdiction that have these ids, in order of their numbers. */
    List<PaperFinding> findings(UUID jurisdictionId, Collection<UUID> ids);
}
