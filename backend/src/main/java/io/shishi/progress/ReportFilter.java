package io.shishi.progress;

import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which reports of a round: those in one of these states, of that agency. */
public class ReportFilter {

    @QueryParam("status")
    public List<ReportStatus> status;

    @QueryParam("agency")
    public UUID agency;

    Set<ReportStatus> statuses() {
        return status == null || status.isEmpty() ? EnumSet.allOf(ReportStatus.class) : EnumSet.copyOf(status);
    }
}
