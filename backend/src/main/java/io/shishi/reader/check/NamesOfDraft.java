package io.shishi.reader.check;

import io.shishi.reader.draft.Draft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every name that a draft gives to an agency, and how often, in the order of the tasks. */
final class NamesOfDraft {

    private final Map<String, Integer> uses = new LinkedHashMap<>();

    private NamesOfDraft() {}

    static Map<String, Integer> of(Draft draft) {
        var names = new NamesOfDraft();
        for (var task : draft.tasks()) {
            names.add(task.lead());
            task.indicators().forEach(indicator -> names.add(indicator.lead()));
            names.add(task.cooperating());
        }
        if (draft.mechanism() != null) {
            if (draft.mechanism().office() != null) {
                names.add(List.of(draft.mechanism().office()));
            }
            names.add(draft.mechanism().members());
        }
        return names.uses;
    }

    private void add(List<String> some) {
        some.stream().filter(name -> !name.isBlank()).forEach(name -> uses.merge(name, 1, Integer::sum));
    }
}
