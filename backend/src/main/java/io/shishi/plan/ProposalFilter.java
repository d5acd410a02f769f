package io.shishi.plan;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which proposed targets are asked for. */
public class ProposalFilter {

    @QueryParam("state")
    @Parameter(description = "May be given several times")
    public List<ProposalState> state;

    @QueryParam("plan")
    public UUID plan;

    List<ProposalState> states() {
        return state == null || state.isEmpty() ? Arrays.asList(ProposalState.values()) : state;
    }
}
