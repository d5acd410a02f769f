package io.shishi.agency;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which people to list. */
public class PersonFilter {

    @QueryParam("state")
    @Parameter(description = "Only those in one of these states")
    public List<PersonState> states;

    @QueryParam("agency")
    @Parameter(description = "Only those with a duty in this agency")
    public UUID agency;

    @QueryParam("q")
    @Size(max = 80)
    @Parameter(description = "Part of a name or user name")
    public String q;

    List<PersonState> states() {
        return states == null || states.isEmpty() ? List.of(PersonState.values()) : states;
    }

    String pattern() {
        return q == null || q.isBlank() ? null : "%" + q.strip().toLowerCase().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
