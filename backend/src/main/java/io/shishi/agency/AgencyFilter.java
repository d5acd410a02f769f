package io.shishi.agency;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which agencies to list. */
public class AgencyFilter {

    @QueryParam("jurisdiction")
    @Parameter(description = "Only those of the jurisdiction with this code")
    public String jurisdiction;

    @QueryParam("q")
    @Size(max = 80)
    @Parameter(description = "Part of a name, short name, alias or code")
    public String q;

    @QueryParam("retired")
    @Parameter(description = "Only retired ones, or only those that are not")
    public Boolean retired;

    String pattern() {
        return q == null || q.isBlank() ? null : "%" + q.strip().toLowerCase().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
