package io.shishi.plan;

import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Keeps the parts of a plan. */
@ApplicationScoped
public class SectionService {

    private final PlanAccess access;
    private final PlanQueries queries;
    private final PlanRecord record;
    private final EntityManager entities;

    SectionService(PlanAccess access, PlanQueries queries, PlanRecord record, EntityManager entities) {
        this.access = access;
        this.queries = queries;
        this.record = record;
        this.entities = entities;
    }

    public Section add(UUID planId, NewSection body) {
        var plan = access.editing(planId);
        plan.requireDraft("增加部分");
        var section = new Section(plan, 0, body.title(), body.level());
        place(section, body.position());
        section.persist();
        record.created(section);
        return section;
    }

    Section change(UUID id, SectionChange body) {
        var section = access.mySection(id);
        access.lock(section.plan);
        if (section.version != body.version()) {
            throw Problems.stale();
        }
        var before = section.state();
        section.change(body);
        if (body.position() != null && body.position() != section.position) {
            place(section, body.position());
        }
        entities.flush();
        record.changed(section, before);
        return section;
    }

    void delete(UUID id) {
        var section = access.mySection(id);
        access.lock(section.plan).requireDraft("删除部分");
        if (Task.count("section", section) > 0) {
            throw PlanProblems.sectionNotEmpty(section.title);
        }
        record.deleted(section);
        section.delete();
    }

    private void place(Section section, Integer place) {
        Place.give(section, place, queries.sections(section.plan.id), (one, number) -> one.position = number);
    }
}
