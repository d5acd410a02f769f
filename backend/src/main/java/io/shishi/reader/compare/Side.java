package io.shishi.reader.compare;

import io.shishi.plan.PartyView;
import io.shishi.plan.PlanIndicatorView;
import io.shishi.plan.PlanTaskView;
import io.shishi.reader.check.Leads;
import io.shishi.reader.check.SectionTitle;
import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.draft.DraftTask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A task of a plan or of a draft, as far as the two can be compared. */
record Side(
        TaskRef ref,
        String section,
        String text,
        List<List<String>> lead,
        List<List<String>> cooperating,
        Map<String, String> indicators) {

    static Side of(PlanTaskView task) {
        var indicators = new LinkedHashMap<String, String>();
        for (var indicator : task.indicators()) {
            indicators.put(unused(indicators, indicator.name()), promise(indicator));
        }
        return new Side(
                new TaskRef(null, task.id(), task.number(), task.title()),
                task.section().title(),
                task.clause(),
                task.lead().stream()
                        .map(agency -> List.of(agency.shortName(), agency.name()))
                        .toList(),
                task.cooperating().stream().map(PartyView::name).map(List::of).toList(),
                indicators);
    }

    static Side of(int index, DraftTask task, Leads leads) {
        var indicators = new LinkedHashMap<String, String>();
        for (var indicator : task.indicators()) {
            indicators.put(unused(indicators, indicator.name()), promise(indicator));
        }
        var title = task.title() == null || task.title().isBlank() ? task.text() : task.title();
        return new Side(
                new TaskRef(index, null, task.number() == null ? Integer.toString(index + 1) : task.number(), title),
                SectionTitle.of(task.section()),
                task.text(),
                leads.of(task).stream().map(leads::called).distinct().toList(),
                leads.cooperating(task).stream().map(leads::called).distinct().toList(),
                indicators);
    }

    private static String unused(Map<String, String> taken, String name) {
        var free = name;
        for (var i = 2; taken.containsKey(free); i++) {
            free = name + "（" + i + "）";
        }
        return free;
    }

    private static String promise(PlanIndicatorView indicator) {
        return PromiseText.of(
                indicator.comparator(), indicator.baseline(), indicator.target(), indicator.unit(), indicator.period());
    }

    private static String promise(DraftIndicator indicator) {
        return PromiseText.of(
                indicator.comparator(),
                indicator.baseline(),
                indicator.target(),
                indicator.unit(),
                indicator.period() == null ? null : indicator.period().period());
    }
}
