package io.shishi.plan;

import io.shishi.agency.Agency;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps the tasks of a plan. */
@ApplicationScoped
public class TaskService {

    private final PlanAccess access;
    private final PartQueries queries;
    private final Measures measures;
    private final Parties parties;
    private final PlanRecord record;
    private final Event<TaskCancelled> cancelled;
    private final EntityManager entities;
    private final Clock clock;

    TaskService(
            PlanAccess access,
            PartQueries queries,
            Measures measures,
            Parties parties,
            PlanRecord record,
            Event<TaskCancelled> cancelled,
            EntityManager entities,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.measures = measures;
        this.parties = parties;
        this.record = record;
        this.cancelled = cancelled;
        this.entities = entities;
        this.clock = clock;
    }

    public Task add(UUID planId, NewTask body) {
        var plan = access.editing(planId);
        plan.requireDraft("增加任务");
        var section = section(plan, body);
        var task = new Task(section, 0, body.number(), body.category(), body.title(), body.clause());
        task.weight = body.weight();
        task.give(leads(body, task), cooperating(body, task));
        place(task, body.position());
        task.persist();
        record.created(task);
        return task;
    }

    Task change(UUID id, TaskChange body) {
        var task = mine(id);
        if (task.version != body.version()) {
            throw Problems.stale();
        }
        var before = task.state();
        var section = section(task.plan, body);
        var moved = !section.id.equals(task.section.id) || body.position() != null && body.position() != task.position;
        task.change(body, section);
        if (task.give(leads(body, task), cooperating(body, task))) {
            entities.lock(task, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        if (moved) {
            place(task, body.position());
        }
        entities.flush();
        if (task.plan.status == PlanStatus.IN_FORCE) {
            measures.requireHomes(task.plan.id);
        }
        record.changed(task, before);
        return task;
    }

    void delete(UUID id) {
        var task = mine(id);
        task.plan.requireDraft("删除任务");
        record.deleted(task);
        task.delete();
    }

    Task cancel(UUID id, String reason) {
        var task = mine(id);
        var before = task.state();
        task.cancel(reason, clock.instant());
        entities.flush();
        measures.requireHomes(task.plan.id);
        cancelled.fire(new TaskCancelled(task.plan.id, id));
        record.write("cancel", task, before, task.state());
        return task;
    }

    private Task mine(UUID id) {
        access.lock(access.myTask(id).plan);
        return queries.task(id);
    }

    private Section section(Plan plan, TaskTerms terms) {
        return Section.<Section>find("id = ?1 and plan = ?2", terms.sectionId(), plan)
                .firstResultOptional()
                .orElseThrow(() -> PlanProblems.invalid("sectionId", "须为本方案的一个部分"));
    }

    private List<Agency> leads(TaskTerms terms, Task task) {
        if (terms.leadIds().isEmpty()) {
            if (task.plan.status == PlanStatus.IN_FORCE) {
                throw PlanProblems.invalid("leadIds", "任务至少要有一个牵头单位");
            }
            return List.of();
        }
        return parties.agencies("leadIds", terms.leadIds(), task.leads());
    }

    private List<TaskAgency> cooperating(TaskTerms terms, Task task) {
        var named = new ArrayList<TaskAgency>();
        var before = task.cooperatingAgencies();
        for (var i = 0; i < terms.cooperating().size(); i++) {
            var field = "cooperating[" + i + "]";
            var party = terms.cooperating().get(i);
            if (terms.leadIds().contains(party.id()) || terms.cooperating().indexOf(party) < i) {
                throw PlanProblems.invalid(field, "同一单位在一项任务中只能出现一次");
            }
            named.add(
                    party.kind() == PartyKind.GROUP
                            ? new TaskAgency(
                                    task, i + 1, AgencyRole.COOPERATING, null, parties.group(field, party.id()))
                            : new TaskAgency(
                                    task,
                                    i + 1,
                                    AgencyRole.COOPERATING,
                                    parties.agencies(field, List.of(party.id()), before)
                                            .getFirst(),
                                    null));
        }
        return named;
    }

    private void place(Task task, Integer place) {
        Place.give(task, place, queries.tasksOf(task.section.id), (one, number) -> one.position = number);
    }
}
