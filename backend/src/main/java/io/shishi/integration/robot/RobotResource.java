package io.shishi.integration.robot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.shishi.agency.Jurisdictions;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.Role;
import io.shishi.integration.delivery.Undelivered;
import io.shishi.shared.idempotency.Idempotent;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import io.shishi.shared.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/robots")
@Tag(name = "robot")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICE)
class RobotResource {

    private final RobotQueries queries;
    private final RobotLink link;
    private final RobotSettings places;
    private final Jurisdictions jurisdictions;
    private final AuditLog audit;

    RobotResource(
            RobotQueries queries, RobotLink link, RobotSettings places, Jurisdictions jurisdictions, AuditLog audit) {
        this.queries = queries;
        this.link = link;
        this.places = places;
        this.jurisdictions = jurisdictions;
        this.audit = audit;
    }

    @GET
    @Operation(summary = "Robots in chat groups, by name")
    public Page<RobotView> list(@BeanParam @Valid PageQuery page) {
        var here = jurisdictions.myId();
        var items = queries.page(here, page.slice()).stream().map(RobotView::of).toList();
        return Page.of(items, page, queries.count(here));
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = RobotView.class, responseCode = "201")
    @Operation(summary = "Set up a robot; its address is not shown again")
    public RobotView setUp(@NotNull @Valid NewRobot body) {
        var name = body.name().strip();
        mustBeFree(name, null);
        mustBeAllowed(body.url(), body.kind());
        var secret = body.secret() == null || body.secret().isBlank()
                ? null
                : body.secret().strip();
        var robot =
                new Robot(jurisdictions.myId(), body.kind(), name, body.url().strip(), secret, body.kinds());
        robot.persist();
        audit.add(entry("create", robot).changing(null, robot.state()));
        return RobotView.of(robot);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Change a robot's name, address or what it says")
    public RobotView change(UUID id, @NotNull @Valid RobotChange body) {
        var robot = mine(id);
        if (robot.version != body.version()) {
            throw Problems.stale();
        }
        var name = body.name().strip();
        mustBeFree(name, id);
        if (body.url() != null) {
            mustBeAllowed(body.url(), robot.kind);
        }
        var before = robot.state();
        robot.change(name, body.url() == null ? null : body.url().strip(), body.secret(), body.kinds());
        Robot.flush();
        audit.add(entry("change", robot).changing(before, robot.state()));
        return RobotView.of(robot);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Take a robot away; what it had to say is not said")
    public void remove(UUID id) {
        var robot = mine(id);
        audit.add(entry("delete", robot).changing(robot.state(), null));
        robot.delete();
    }

    @POST
    @Path("/{id}/trial")
    @Operation(summary = "Let a robot say that it works, and see what came of it")
    public RobotTrial tryOut(UUID id) {
        var robot = mine(id);
        QuarkusTransaction.requiringNew().run(() -> audit.add(entry("try", robot)));
        try {
            link.say(robot, "实事：试发", "### 实事：试发\n\n“" + robot.name + "”已接通，今后的通知会发到本群。");
            return new RobotTrial(true, "已发送，请到群里查看");
        } catch (Undelivered e) {
            return new RobotTrial(false, e.getMessage());
        }
    }

    private Robot mine(UUID id) {
        return queries.mine(id, jurisdictions.myId()).stream().findFirst().orElseThrow(RobotProblems::notFound);
    }

    private void mustBeFree(String name, UUID but) {
        if (queries.named(jurisdictions.myId(), name).stream().anyMatch(other -> !other.id.equals(but))) {
            throw RobotProblems.nameTaken(name);
        }
    }

    private void mustBeAllowed(String url, RobotKind kind) {
        if (!RobotAddress.isAllowed(url, places.allowed(kind))) {
            throw RobotProblems.elsewhere(places.allowed(kind));
        }
    }

    private AuditEntry entry(String action, Robot robot) {
        return AuditEntry.of(action, "robot", robot.id, robot.name, jurisdictions.myId());
    }
}
