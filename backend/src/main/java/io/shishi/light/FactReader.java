package io.shishi.light;

import io.shishi.light.rule.IndicatorFacts;
import io.shishi.light.rule.LightRules;
import io.shishi.light.rule.RoundFact;
import io.shishi.plan.Indicator;
import io.shishi.plan.Plan;
import io.shishi.plan.Promises;
import io.shishi.progress.Round;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the facts about a plan; the statements it takes do not grow with the plan. */
@ApplicationScoped
class FactReader {

    private final FactQueries queries;

    FactReader(FactQueries queries) {
        this.queries = queries;
    }

    /** Nothing that is read here is meant to be changed, so nothing is watched for changes. */
    PlanFacts of(UUID planId) {
        var session = queries.entityManager().unwrap(Session.class);
        session.setDefaultReadOnly(true);
        try {
            return read(planId);
        } finally {
            session.setDefaultReadOnly(false);
        }
    }

    private PlanFacts read(UUID planId) {
        var found = queries.plan(planId).getFirst();
        var plan = (Plan) found[0];
        var rules = found[1] instanceof LightRule rule ? rule.rules() : LightRules.usual();
        var tasks = queries.tasks(planId);
        var indicators = queries.indicators(planId);
        var rounds = new LinkedHashMap<Integer, Round>();
        var figures = new HashMap<UUID, Map<Integer, BigDecimal>>();
        for (var row : queries.rounds(planId)) {
            var round = (Round) row[0];
            rounds.put(round.ordinal, round);
            if (row[1] != null) {
                figures.computeIfAbsent((UUID) row[1], measure -> new HashMap<>())
                        .put(round.ordinal, (BigDecimal) row[2]);
            }
        }
        var reports = new Reports(queries.reports(planId));
        var users = users(indicators);
        var facts = new LinkedHashMap<UUID, Map<UUID, IndicatorFacts>>();
        for (var indicator : indicators) {
            var seen = rounds.values().stream()
                    .map(round -> round(round, indicator, figures, reports, users))
                    .toList();
            facts.computeIfAbsent(indicator.task.id, task -> new LinkedHashMap<>())
                    .put(
                            indicator.id,
                            Promises.facts(indicator, plan.startsOn, seen, reports.blocked(indicator.task.id)));
        }
        var ends = rounds.values().stream().map(round -> round.toOn).toList();
        return new PlanFacts(plan, rules, tasks, facts, ends);
    }

    /** The tasks that use each measure. */
    private static Map<UUID, Set<UUID>> users(List<Indicator> indicators) {
        var users = new HashMap<UUID, Set<UUID>>();
        indicators.stream().filter(indicator -> indicator.measure != null).forEach(indicator -> users.computeIfAbsent(
                        indicator.measure.id, measure -> new HashSet<>())
                .add(indicator.task.id));
        return users;
    }

    private static RoundFact round(
            Round round,
            Indicator indicator,
            Map<UUID, Map<Integer, BigDecimal>> figures,
            Reports reports,
            Map<UUID, Set<UUID>> users) {
        var measure = indicator.measure;
        boolean handedIn = measure == null
                ? reports.handedIn(round.ordinal, indicator.task.id)
                : reports.handedIn(round.ordinal, measure, users.get(measure.id));
        var value = measure == null
                ? null
                : figures.getOrDefault(measure.id, Map.of()).get(round.ordinal);
        return new RoundFact(round.ordinal, round.fromOn, round.toOn, Calendar.day(round.dueAt), handedIn, value);
    }
}
