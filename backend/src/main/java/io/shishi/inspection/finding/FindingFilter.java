package io.shishi.inspection.finding;

import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Which findings are asked for. */
public class FindingFilter {

    @QueryParam("state")
    public Set<FindingState> state;

    @QueryParam("severity")
    public Severity severity;

    @QueryParam("agency")
    public UUID agency;

    @QueryParam("task")
    public UUID task;

    @QueryParam("plan")
    public UUID plan;

    @QueryParam("check")
    public UUID check;

    /** Not answered by the day by which it was to be. */
    @QueryParam("late")
    public Boolean late;

    Set<FindingState> states() {
        return state == null || state.isEmpty() ? EnumSet.allOf(FindingState.class) : state;
    }
}
