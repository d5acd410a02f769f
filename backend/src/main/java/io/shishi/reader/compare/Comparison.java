package io.shishi.reader.compare;

import io.shishi.plan.Plan;
import io.shishi.plan.PlanParts;
import io.shishi.plan.PlanTree;
import io.shishi.reader.PlanBrief;
import io.shishi.reader.check.AgencyName;
import io.shishi.reader.check.Leads;
import io.shishi.reader.draft.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Lays a draft beside a plan that is there already. */
@ApplicationScoped
public class Comparison {

    private final PlanParts parts;

    Comparison(PlanParts parts) {
        this.parts = parts;
    }

    public ComparisonView of(Draft draft, List<AgencyName> names, Plan plan) {
        return between(PlanBrief.of(plan), sides(parts.tree(plan)), sides(draft, names));
    }

    static ComparisonView between(PlanBrief plan, List<Side> before, List<Side> after) {
        var pairs = Pairing.of(before, after);
        var added = new ArrayList<>(after.stream().map(Side::ref).toList());
        var dropped = new ArrayList<>(before.stream().map(Side::ref).toList());
        var changed = new ArrayList<ChangedTask>();
        var same = 0;
        for (var pair : pairs) {
            added.remove(pair.after().ref());
            dropped.remove(pair.before().ref());
            var fields = Differences.of(pair.before(), pair.after());
            if (fields.isEmpty()) {
                same++;
            } else {
                changed.add(new ChangedTask(pair.before().ref(), pair.after().ref(), fields));
            }
        }
        return new ComparisonView(plan, added, dropped, changed, same);
    }

    private static List<Side> sides(PlanTree tree) {
        return tree.sections().stream()
                .flatMap(branch -> branch.tasks().stream())
                .map(Side::of)
                .toList();
    }

    static List<Side> sides(Draft draft, List<AgencyName> names) {
        var leads = new Leads(names);
        var sides = new ArrayList<Side>();
        for (var i = 0; i < draft.tasks().size(); i++) {
            sides.add(Side.of(i, draft.tasks().get(i), leads));
        }
        return sides;
    }
}
