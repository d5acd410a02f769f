package io.shishi.integration.notice;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which notices are asked for. */
class NoticeFilter {

    @QueryParam("unread")
    @Parameter(description = "Only those neither read nor retired, or only the others")
    Boolean unread;

    @QueryParam("act")
    @Parameter(description = "Only those that want something done, or only those that are good to know")
    Boolean act;
}
