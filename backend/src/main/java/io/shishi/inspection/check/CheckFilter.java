package io.shishi.inspection.check;

import io.shishi.progress.verification.Verdict;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Which checks are asked for. */
public class CheckFilter {

    /** Those that the caller is to make, or made. */
    @QueryParam("mine")
    @DefaultValue("false")
    public boolean mine;

    @QueryParam("state")
    public Set<CheckState> state;

    @QueryParam("verdict")
    public Verdict verdict;

    @QueryParam("draw")
    public UUID draw;

    @QueryParam("agency")
    public UUID agency;

    @QueryParam("task")
    public UUID task;

    @QueryParam("plan")
    public UUID plan;

    @QueryParam("indicator")
    public UUID indicator;

    Set<CheckState> states() {
        return state == null || state.isEmpty() ? EnumSet.allOf(CheckState.class) : state;
    }
}
