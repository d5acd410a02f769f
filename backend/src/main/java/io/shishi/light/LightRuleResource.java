package io.shishi.light;

import io.shishi.agency.Jurisdictions;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.light.rule.LightRules;
import io.shishi.shared.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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

@Path("/light-rules")
@Tag(name = "light")
@Produces(MediaType.APPLICATION_JSON)
class LightRuleResource {

    private static final int LONGEST_ZH = 10;
    private static final int LONGEST_EN = 30;

    private final LightRuleQueries queries;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;
    private final AuditLog audit;
    private final Event<LightRulesChanged> changed;

    LightRuleResource(
            LightRuleQueries queries,
            Jurisdictions jurisdictions,
            CurrentUser user,
            Clock clock,
            AuditLog audit,
            Event<LightRulesChanged> changed) {
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
    @Operation(summary = "The rules of the caller's jurisdiction, the version in use first")
    public List<LightRuleView> versions() {
        var made = queries.newestFirst(jurisdictions.myId()).stream().map(LightRuleView::of);
        return Stream.concat(made, Stream.of(LightRuleView.usual())).toList();
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @APIResponseSchema(value = LightRuleView.class, responseCode = "201")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Judge by new rules from now on; lights of past days stay as they were")
    public LightRuleView change(@Valid NewLightRule body) {
        check(body);
        var jurisdiction = jurisdictions.mine();
        var before = queries.newestFirst(jurisdiction.id).stream().findFirst().map(LightRule::rules);
        var rules = new LightRules(
                before.map(LightRules::version).orElse(0) + 1,
                body.greenGap(),
                body.yellowGap(),
                body.milestoneDays(),
                body.lastMissYellow(),
                body.words());
        var rule = new LightRule(jurisdiction, rules, body.reason().strip(), clock.instant(), user.username());
        rule.persist();
        audit.add(AuditEntry.of("change", "light-rule", rule.id, "灯的规则第" + rules.version() + "版", jurisdiction.id)
                .changing(fields(before.orElse(LightRules.usual()), null), fields(rules, rule.reason)));
        changed.fire(new LightRulesChanged(jurisdiction.id, rules.version()));
        return LightRuleView.of(rule);
    }

    private static void check(NewLightRule body) {
        if (body.greenGap().compareTo(body.yellowGap()) >= 0) {
            throw LightProblems.gapsOutOfOrder();
        }
        body.words().forEach((status, word) -> {
            if (word == null || unfit(word.zh(), LONGEST_ZH) || unfit(word.en(), LONGEST_EN)) {
                throw LightProblems.wordMissing("words." + status);
            }
        });
    }

    private static boolean unfit(String word, int longest) {
        return word == null || word.isBlank() || word.length() > longest;
    }

    private static Map<String, Object> fields(LightRules rules, String reason) {
        return AuditEntry.fields(
                "version", rules.version(),
                "greenGap", rules.greenGap(),
                "yellowGap", rules.yellowGap(),
                "milestoneDays", rules.milestoneDays(),
                "lastMissYellow", rules.lastMissYellow(),
                "words", rules.words(),
                "reason", reason);
    }
}
