package io.shishi.paper;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which papers are asked for. */
public class PaperFilter {

    @QueryParam("kind")
    public PaperKind kind;

    @QueryParam("state")
    public PaperState state;

    /** Some addressee is late. */
    @QueryParam("late")
    public Boolean late;

    @QueryParam("agency")
    public UUID agency;

    @QueryParam("task")
    public UUID task;

    @QueryParam("plan")
    public UUID plan;

    @QueryParam("rung")
    public Rung rung;

    /** Addressed to the caller's agencies, or issued in the caller's duty. */
    @QueryParam("mine")
    @DefaultValue("false")
    public boolean mine;

    @QueryParam("q")
    @Size(max = 60)
    public String q;

    @QueryParam("sort")
    @DefaultValue("issuedAt")
    public PaperSort sort;

    /** For a query: what the number or title holds, in any letters. */
    String pattern() {
        var text = Texts.trimmed(q);
        return text == null
                ? null
                : "%"
                        + text.toLowerCase()
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_") + "%";
    }
}
