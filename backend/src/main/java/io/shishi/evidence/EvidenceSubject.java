package io.shishi.evidence;

import java.util.UUID;

/**
 * What evidence is attached to. It says who may see it and who may still change it; told by the feature that owns it, one
 * for each kind of thing.
 */
public interface EvidenceSubject {

    /**
     * Where the thing stands, and how it is called in the record.
     *
     * @param planId null for what belongs to no plan
     * @param taskId null for what is about several tasks
     */
    record Place(UUID id, UUID jurisdictionId, UUID planId, UUID taskId, String title) {}

    EvidenceOf kind();

    /** Refuses as not found what the caller may not read. */
    Place readable(UUID id);

    /**
     * Refuses whoever may not change it now; whoever does has a hand in it from now on.
     *
     * @param measureId what the evidence is for, or null
     */
    Place changeable(UUID id, UUID measureId);

    /** Refuses whoever may not take that file away again. */
    default Place removable(UUID id, UUID evidenceId) {
        return changeable(id, null);
    }
}
