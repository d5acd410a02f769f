package io.shishi.reader.confirm;

import io.shishi.plan.PartyKind;
import io.shishi.plan.PartyRef;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The agencies and groups of a plan by the names its document gives them. */
final class PartiesByName {

    private final Map<String, UUID> agencies = new HashMap<>();
    private final Map<String, UUID> groups = new HashMap<>();
    private final Map<String, List<UUID>> members = new HashMap<>();

    void agency(String name, UUID id) {
        agencies.put(name, id);
    }

    void group(String name, UUID id, List<UUID> members) {
        groups.put(name, id);
        this.members.put(name, members);
    }

    /** Null where the name stands for a group or for nothing. */
    UUID agency(String name) {
        return name == null ? null : agencies.get(name);
    }

    /** Single agencies, each once. */
    List<UUID> agencies(List<String> names) {
        return names.stream()
                .map(agencies::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Agencies, and those of groups one by one. */
    List<UUID> each(List<String> names) {
        var each = new LinkedHashSet<UUID>();
        for (var name : names) {
            if (agencies.containsKey(name)) {
                each.add(agencies.get(name));
            }
            each.addAll(members.getOrDefault(name, List.of()));
        }
        return List.copyOf(each);
    }

    /** Who takes part besides those that lead. */
    List<PartyRef> besides(List<UUID> leads, List<String> names) {
        var parties = new LinkedHashSet<PartyRef>();
        for (var name : names) {
            if (agencies.containsKey(name) && !leads.contains(agencies.get(name))) {
                parties.add(new PartyRef(PartyKind.AGENCY, agencies.get(name)));
            } else if (groups.containsKey(name)) {
                parties.add(new PartyRef(PartyKind.GROUP, groups.get(name)));
            }
        }
        return List.copyOf(parties);
    }
}
