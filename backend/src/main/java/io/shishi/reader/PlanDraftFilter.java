package io.shishi.reader;

import jakarta.ws.rs.QueryParam;

/** Which drafts to list. */
public class PlanDraftFilter {

    @QueryParam("status")
    public DraftStatus status;
}
