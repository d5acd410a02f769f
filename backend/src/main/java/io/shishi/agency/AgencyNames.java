package io.shishi.agency;

import io.shishi.shared.problem.Violation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What an agency goes by. In one jurisdiction a name means one agency, so that every bracket in a plan can be read. */
record AgencyNames(String name, String shortName, List<String> aliases) {

    static AgencyNames of(String name, String shortName, List<String> aliases) {
        var others = new LinkedHashSet<String>();
        if (aliases != null) {
            aliases.forEach(alias -> others.add(alias.strip()));
        }
        others.remove(name.strip());
        others.remove(shortName.strip());
        return new AgencyNames(name.strip(), shortName.strip(), List.copyOf(others));
    }

    /** The names that already mean one of the others, each by the field it came in. */
    List<Violation> takenBy(List<Agency> others) {
        var violations = new ArrayList<Violation>();
        for (var other : others) {
            taken("name", name, other, violations);
            taken("shortName", shortName, other, violations);
            aliases.forEach(alias -> taken("aliases", alias, other, violations));
        }
        return violations;
    }

    private static void taken(String field, String name, Agency other, List<Violation> violations) {
        if (other.isCalled(name)) {
            violations.add(new Violation(field, "“" + name + "”已是" + other.shortName + "的名称"));
        }
    }
}
