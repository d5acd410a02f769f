package io.shishi.plan;

import io.shishi.shared.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what may no longer be changed once a plan is in force. */
final class Frozen {

    private final List<Violation> violations = new ArrayList<>();

    /** Notes the field, if it would be something else than it was. */
    Frozen keep(String field, String word, Object was, Object is) {
        var same = was instanceof BigDecimal one && is instanceof BigDecimal other
                ? one.compareTo(other) == 0
                : Objects.equals(was, is);
        if (!same) {
            violations.add(new Violation(field, "方案执行中，" + word + "不能再改"));
        }
        return this;
    }

    void refuse() {
        if (!violations.isEmpty()) {
            throw PlanProblems.inForce(violations);
        }
    }
}
