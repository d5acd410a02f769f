package io.shishi.closure;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which applications are asked for. */
public class ClosureFilter {

    @QueryParam("state")
    @Parameter(description = "May be given several times")
    public List<ClosureState> state;

    @QueryParam("plan")
    public UUID plan;

    @QueryParam("agency")
    public UUID agency;

    @QueryParam("mine")
    @DefaultValue("false")
    @Parameter(description = "Those whose next step is the caller's")
    public boolean mine;

    @QueryParam("q")
    @Size(max = 60)
    public String q;

    List<ClosureState> states() {
        return state == null || state.isEmpty() ? Arrays.asList(ClosureState.values()) : state;
    }

    /** For {@code like ... escape '!'}; null asks for everything. */
    String pattern() {
        return q == null || q.isBlank()
                ? null
                : "%"
                        + q.strip()
                                .toLowerCase(Locale.ROOT)
                                .replace("!", "!!")
                                .replace("%", "!%")
                                .replace("_", "!_") + "%";
    }
}
