package io.shishi.reader.confirm;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Says of a refusal which part of the draft it is about, in the draft's own words. */
final class Fields {

    private static final Map<String, String> IN_DRAFT = Map.of(
            "clause", "text",
            "leadIds", "lead",
            "ownerId", "lead",
            "dueOn", "due",
            "sectionId", "section",
            "pendingDecider", "sources",
            "measureId", "comparator");

    private Fields() {}

    static <T> T at(String place, Supplier<T> work) {
        try {
            return work.get();
        } catch (HttpProblem refused) {
            throw moved(refused, place);
        }
    }

    private static HttpProblem moved(HttpProblem refused, String place) {
        var violations = refused.getParameters().get("violations") instanceof List<?> all
                ? all.stream()
                        .filter(Violation.class::isInstance)
                        .map(Violation.class::cast)
                        .map(violation -> new Violation(field(place, violation.field()), violation.message()))
                        .toList()
                : List.<Violation>of();
        return Problems.of(
                        Status.fromStatusCode(refused.getStatusCode()),
                        refused.getType()
                                .getPath()
                                .substring(refused.getType().getPath().lastIndexOf('/') + 1),
                        refused.getDetail())
                .with(
                        "violations",
                        violations.isEmpty() ? List.of(new Violation(place, refused.getDetail())) : violations)
                .build();
    }

    private static String field(String place, String field) {
        var name = field.replaceFirst("\\[.*", "");
        return place + "." + IN_DRAFT.getOrDefault(name, name);
    }
}
