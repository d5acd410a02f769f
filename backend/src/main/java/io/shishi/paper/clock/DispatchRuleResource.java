package io.shishi.paper.clock;

import io.shishi.agency.Jurisdictions;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.paper.rule.DispatchRules;
import io.shishi.shared.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/dispatch-rules")
@Tag(name = "paper")
@Produces(MediaType.APPLICATION_JSON)
class DispatchRuleResource {

    private final DispatchRuleQueries queries;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;
    private final AuditLog audit;
    private final Event<DispatchRulesChanged> changed;

    DispatchRuleResource(
            DispatchRuleQueries queries,
            Jurisdictions jurisdictions,
            CurrentUser user,
            Clock clock,
            AuditLog audit,
            Event<DispatchRulesChanged> changed) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
        this.changed = changed;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "The rules of reminding and escalating, the version in use first, each with what it means")
    public List<DispatchRuleView> versions() {
        var made = queries.newestFirst(jurisdictions.myId()).stream().map(DispatchRuleView::of);
        return Stream.concat(made, Stream.of(DispatchRuleView.usual())).toList();
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @APIResponseSchema(value = DispatchRuleView.class, responseCode = "201")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Remind and escalate by new rules from now on")
    public DispatchRuleView change(@NotNull @Valid NewDispatchRule body) {
        if (body.isOutOfOrder()) {
            throw ClockProblems.rungsOutOfOrder();
        }
        var jurisdiction = jurisdictions.mine();
        var before = queries.newestFirst(jurisdiction.id).stream()
                .findFirst()
                .map(rule -> rule.rules)
                .orElseGet(DispatchRules::usual);
        var rules = body.rules(before.version() + 1);
        var rule = new DispatchRule(jurisdiction, rules, body.reason().strip(), clock.instant(), user.username());
        rule.persist();
        audit.add(AuditEntry.of("change", "dispatch-rule", rule.id, "督办规则第" + rules.version() + "版", jurisdiction.id)
                .changing(fields(before, null), fields(rules, rule.reason)));
        changed.fire(new DispatchRulesChanged(jurisdiction.id, rules.version()));
        return DispatchRuleView.of(rule);
    }

    @POST
    @Path("/reading")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "What rules would mean, in words; nothing is changed")
    public DispatchRuleReading read(@NotNull @Valid NewDispatchRule body) {
        return DispatchRuleReading.of(body.rules(0));
    }

    private static Map<String, Object> fields(DispatchRules rules, String reason) {
        return AuditEntry.fields(
                "version", rules.version(),
                "reportBefore", rules.reportBefore(),
                "reportOnDay", rules.reportOnDay(),
                "reportEvery", rules.reportEvery(),
                "signAfter", rules.signAfter(),
                "reviewAfter", rules.reviewAfter(),
                "returnedAfter", rules.returnedAfter(),
                "lyingEvery", rules.lyingEvery(),
                "paperSignDays", rules.paperSignDays(),
                "paperDays", rules.paperDays(),
                "paperBefore", rules.paperBefore(),
                "paperEvery", rules.paperEvery(),
                "orangeAfter", rules.orangeAfter(),
                "redAfter", rules.redAfter(),
                "orange", rules.orange(),
                "red", rules.red(),
                "yellowLight", rules.yellowLight(),
                "redLight", rules.redLight(),
                "reason", reason);
    }
}
