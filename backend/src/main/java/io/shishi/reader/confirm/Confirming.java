package io.shishi.reader.confirm;

import io.shishi.plan.Mechanism;
import io.shishi.plan.NewPlan;
import io.shishi.plan.NewSection;
import io.shishi.plan.NewTask;
import io.shishi.plan.Plan;
import io.shishi.plan.PlanService;
import io.shishi.plan.Section;
import io.shishi.plan.SectionLevel;
import io.shishi.plan.SectionService;
import io.shishi.plan.TaskService;
import io.shishi.reader.DraftTerms;
import io.shishi.reader.check.AgencyName;
import io.shishi.reader.check.Leads;
import io.shishi.reader.check.SectionTitle;
import io.shishi.reader.draft.Draft;
import io.shishi.reader.draft.DraftTask;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Makes a plan of a draft that has nothing open, through the same services that a person's hands would use. */
@ApplicationScoped
public class Confirming {

    private final Registry registry;
    private final PlanService plans;
    private final SectionService sections;
    private final TaskService tasks;
    private final Promising promising;

    Confirming(Registry registry, PlanService plans, SectionService sections, TaskService tasks, Promising promising) {
        this.registry = registry;
        this.plans = plans;
        this.sections = sections;
        this.tasks = tasks;
        this.promising = promising;
    }

    public Plan make(Draft draft, DraftTerms terms, String text, List<AgencyName> names) {
        var parties = registry.register(names);
        var plan = Fields.at("terms", () -> plans.create(plan(draft, terms, parties)));
        var parts = new HashMap<String, Section>();
        var numbers = new HashMap<String, Integer>();
        var leads = new Leads(names);
        var promises = promising.begin(plan, draft, text, parties);
        for (var i = 0; i < draft.tasks().size(); i++) {
            var place = "draft.tasks[" + i + "]";
            var task = draft.tasks().get(i);
            var part = SectionTitle.of(task.section());
            if (!parts.containsKey(part)) {
                parts.put(part, Fields.at(place + ".section", () -> sections.add(plan.id, section(task))));
            }
            numbers.merge(part, 1, Integer::sum);
            var body = task(task, parts.get(part).id, numbers.get(part), leads, parties);
            var made = Fields.at(place, () -> tasks.add(plan.id, body));
            promises.make(i, made.id, body.leadIds());
        }
        return plan;
    }

    private static NewPlan plan(Draft draft, DraftTerms terms, PartiesByName parties) {
        var force = draft.mechanism();
        return new NewPlan(
                terms.title(),
                terms.year(),
                terms.documentNumber(),
                terms.issuedOn(),
                terms.startsOn(),
                terms.endsOn(),
                null,
                new Mechanism(
                        force.convener(),
                        force.deputyConveners(),
                        parties.agency(force.office()),
                        force.supervision(),
                        parties.each(force.members())));
    }

    private static NewSection section(DraftTask task) {
        return new NewSection(
                SectionTitle.of(task.section()),
                task.section() == null ? SectionLevel.OTHER : task.section().level(),
                null);
    }

    private static NewTask task(DraftTask task, UUID section, int ordinal, Leads leads, PartiesByName parties) {
        var leading = parties.agencies(leads.of(task));
        return new NewTask(
                section,
                blank(task.number()) ? Integer.toString(ordinal) : task.number().strip(),
                blank(task.category()) ? null : task.category().strip(),
                TaskTitle.of(task),
                task.text().strip(),
                null,
                null,
                leading,
                parties.besides(leading, leads.cooperating(task)));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
