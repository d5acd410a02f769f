package io.shishi.plan;

import java.util.Map;
import java.util.UUID;

/** Something of a plan whose changes are written down. */
interface PlanPart {

    /** Its noun in kebab-case. */
    String kind();

    UUID id();

    /** What people call it. */
    String heading();

    Plan plan();

    /** The task it is part of, if it is. */
    UUID taskId();

    /** The fields that matter, by the names that callers know. */
    Map<String, Object> state();
}
