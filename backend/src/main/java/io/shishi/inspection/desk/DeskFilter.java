package io.shishi.inspection.desk;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What of the desk is asked for. */
public class DeskFilter {

    @QueryParam("kind")
    public DeskKind kind;

    @QueryParam("standing")
    public Standing standing;

    @QueryParam("age")
    public AgeBand age;

    @QueryParam("agency")
    public UUID agency;

    @QueryParam("plan")
    public UUID plan;

    boolean fits(DeskItem item) {
        return (kind == null || kind == item.kind())
                && (standing == null || standing == item.standing())
                && (age == null || age == item.age())
                && (agency == null || agency.equals(item.agency().id()));
    }
}
