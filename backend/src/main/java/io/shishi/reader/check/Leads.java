package io.shishi.reader.check;

import io.shishi.reader.draft.DraftTask;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who leads and who takes part in a task, once it is known what each name means. */
public final class Leads {

    private final Map<String, AgencyName> names;

    public Leads(List<AgencyName> names) {
        this.names = names.stream().collect(Collectors.toMap(AgencyName::name, Function.identity()));
    }

    /** Names of single agencies, those that lead a part of the clause too. A group cannot answer for a task. */
    public List<String> of(DraftTask task) {
        var all = new LinkedHashSet<>(task.lead());
        task.indicators().forEach(indicator -> all.addAll(indicator.lead()));
        return all.stream().filter(name -> !isGroup(name) && !isIgnored(name)).toList();
    }

    /** Groups among those that lead; they take part instead. */
    public List<String> groups(DraftTask task) {
        return task.lead().stream().filter(this::isGroup).distinct().toList();
    }

    public List<String> cooperating(DraftTask task) {
        Set<String> all = new LinkedHashSet<>(groups(task));
        all.addAll(task.cooperating());
        of(task).forEach(all::remove);
        return new ArrayList<>(all).stream().filter(name -> !isIgnored(name)).toList();
    }

    /** As printed, and in full once it is known. */
    public List<String> called(String name) {
        var known = names.get(name);
        return known == null || known.fullName() == null ? List.of(name) : List.of(name, known.fullName());
    }

    private boolean isGroup(String name) {
        var kind = kind(name);
        return kind == NameKind.GROUP || kind == NameKind.NEW_GROUP;
    }

    private boolean isIgnored(String name) {
        return kind(name) == NameKind.IGNORED;
    }

    private NameKind kind(String name) {
        return name.isBlank() || !names.containsKey(name)
                ? NameKind.IGNORED
                : names.get(name).kind();
    }
}
