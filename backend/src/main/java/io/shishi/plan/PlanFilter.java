package io.shishi.plan;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which plans to list. */
public class PlanFilter {

    @QueryParam("jurisdiction")
    @Parameter(description = "Only those of the jurisdiction with this code")
    public String jurisdiction;

    @QueryParam("status")
    public PlanStatus status;

    @QueryParam("year")
    public Integer year;
}
