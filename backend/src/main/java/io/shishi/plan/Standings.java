package io.shishi.plan;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where tasks and indicators stand; known to whoever judges them, further down the stream. */
public interface Standings {

    /** By the ids of tasks and indicators, in one statement; what has not been judged yet is absent. */
    Map<UUID, Standing> of(Collection<UUID> ids);
}
