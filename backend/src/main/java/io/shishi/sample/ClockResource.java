package io.shishi.sample;

import io.shishi.identity.Role;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.MovableClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Moves the clock of the local stack on, so that a month can be tried in a minute. Everywhere else there is no such thing. */
@Path("/clock")
@Tag(name = "clock", description = "Only in the local demonstration; elsewhere 404")
@Produces(MediaType.APPLICATION_JSON)
class ClockResource {

    private static final int FURTHEST = 62;

    private final ClockShift shift;
    private final ClockMover mover;
    private final MovableClock clock;

    ClockResource(ClockShift shift, ClockMover mover, MovableClock clock) {
        this.shift = shift;
        this.mover = mover;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.ADMIN})
    @Operation(summary = "What time it is in the demonstration")
    public ClockView now() {
        onlyHere();
        return view();
    }

    @POST
    @Path("/moves")
    @RolesAllowed({Role.OFFICE, Role.ADMIN})
    @Operation(summary = "Let the days until another one pass; answers when it is that morning")
    public ClockView move(@NotNull @Valid ClockMove body) {
        onlyHere();
        var days = ChronoUnit.DAYS.between(Calendar.today(clock), body.to());
        if (days < 1 || days > FURTHEST) {
            throw Problems.invalid(
                    "clock-out-of-range",
                    "演示时间只能往后拨，一次最多%d天".formatted(FURTHEST),
                    new Violation("to", "须在明天至%d天之内".formatted(FURTHEST)));
        }
        mover.moveTo(body.to());
        return view();
    }

    private void onlyHere() {
        if (!shift.isMovable()) {
            throw Problems.notFound("clock-not-movable", "只有本机演示环境可以拨动时间");
        }
    }

    private ClockView view() {
        return new ClockView(Calendar.local(clock.instant()), clock.ahead().toSeconds());
    }
}
