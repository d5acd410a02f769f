package io.shishi.inspection.draw;

import io.shishi.inspection.rule.Quotas;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Strata as people call them, with what each of them gives. */
@ApplicationScoped
class StrataNames {

    private final DrawQueries queries;

    StrataNames(DrawQueries queries) {
        this.queries = queries;
    }

    List<StratumQuota> quotas(UUID jurisdictionId, NewDraw asked, Map<String, Integer> counts) {
        var names = names(jurisdictionId, asked);
        return Quotas.of(counts, asked.size(), asked.coverEach()).entrySet().stream()
                .map(it -> new StratumQuota(
                        it.getKey(),
                        names.getOrDefault(it.getKey(), it.getKey().equals("all") ? "全部" : "没有牵头单位"),
                        counts.get(it.getKey()),
                        it.getValue()))
                .sorted(Comparator.comparing(StratumQuota::stratum))
                .toList();
    }

    private Map<String, String> names(UUID jurisdictionId, NewDraw asked) {
        return switch (asked.strata()) {
            case NONE -> Map.of();
            case AGENCY ->
                queries.agencyNames(jurisdictionId).stream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
            case SECTION ->
                queries.sectionNames(asked.planId()).stream()
                        .collect(Collectors.toMap(row -> row[0].toString(), row -> (String) row[1]));
        };
    }
}
