package io.shishi.evidence;

import java.util.UUID;

/** What evidence is attached to. It says who may see it and who may still change it; told by the feature that owns it. */
public interface EvidenceSubject {

    /** Where a report stands in the plan, and how it is called in the record. */
    record Place(UUID reportId, UUID jurisdictionId, UUID planId, UUID taskId, String title) {}

    /** Refuses as not found what the caller may not read. */
    Place readable(UUID reportId);

    /**
     * Refuses whoever may not change it now; whoever does has a hand in it from now on.
     *
     * @param measureId what the evidence is for, or null
     */
    Place changeable(UUID reportId, UUID measureId);
}
