package io.shishi.light;

import io.shishi.identity.Role;
import io.shishi.light.FiguresView.FigurePoint;
import io.shishi.light.FiguresView.TargetPoint;
import io.shishi.light.rule.FigureCurve;
import io.shishi.light.rule.RoundFact;
import io.shishi.plan.Indicator;
import io.shishi.plan.PlanAccess;
import io.shishi.plan.PlanParts;
import io.shishi.plan.Promises;
import io.shishi.progress.Round;
import io.shishi.progress.verification.FigureVerification;
import io.shishi.progress.verification.FigureVerificationView;
import io.shishi.shared.time.Calendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/indicators")
@Tag(name = "light")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR})
class IndicatorPageResource {

    private static final UUID NOTHING = new UUID(0, 0);

    private final PlanAccess access;
    private final PlanParts parts;
    private final FigureQueries queries;
    private final LightQueries lights;
    private final Clock clock;

    IndicatorPageResource(PlanAccess access, PlanParts parts, FigureQueries queries, LightQueries lights, Clock clock) {
        this.access = access;
        this.parts = parts;
        this.queries = queries;
        this.lights = lights;
        this.clock = clock;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A promise with its light")
    public IndicatorView indicator(@PathParam("id") UUID id) {
        var indicator = access.visibleIndicator(id);
        return IndicatorView.of(
                parts.indicator(indicator),
                lights.of(indicator.plan.id, List.of(id)).stream().findFirst().orElse(Statuses.NONE));
    }

    @GET
    @Path("/{id}/figures")
    @Operation(summary = "What was expected and what was reported of an indicator, round by round")
    public FiguresView figures(@PathParam("id") UUID id) {
        var indicator = access.visibleIndicator(id);
        var rows = queries.rounds(indicator.plan.id, indicator.measure == null ? NOTHING : indicator.measure.id);
        var rounds = rows.stream().map(IndicatorPageResource::round).toList();
        var milestones = queries.milestones(id);
        var curve = FigureCurve.of(
                Promises.facts(indicator, milestones, indicator.plan.startsOn, rounds, null), Calendar.today(clock));
        var points = IntStream.range(0, rows.size())
                .mapToObj(at -> point(rows.get(at), curve.points().get(at)))
                .toList();
        return new FiguresView(curve.unit(), indicator.target, indicator.baseline, points, targets(indicator));
    }

    private List<TargetPoint> targets(Indicator indicator) {
        return queries.targets(indicator.id).stream()
                .map(revision -> new TargetPoint(
                        revision.ordinal == 1 ? indicator.plan.startsOn : Calendar.day(revision.decidedAt),
                        revision.target,
                        revision.reason))
                .toList();
    }

    private static RoundFact round(Object[] row) {
        var round = (Round) row[0];
        return new RoundFact(
                round.ordinal, round.fromOn, round.toOn, Calendar.day(round.dueAt), true, (BigDecimal) row[1]);
    }

    private static FigurePoint point(Object[] row, FigureCurve.Point point) {
        return new FigurePoint(
                ((Round) row[0]).id,
                point.ordinal(),
                point.on(),
                point.expected(),
                point.reported(),
                (UUID) row[2],
                (Integer) row[3],
                FigureVerificationView.of((FigureVerification) row[4]));
    }
}
