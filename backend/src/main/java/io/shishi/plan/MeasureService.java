package io.shishi.plan;

import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.UUID;

/** Keeps what is counted for a plan. */
@ApplicationScoped
public class MeasureService {

    private final PlanAccess access;
    private final Measures measures;
    private final Parties parties;
    private final PlanRecord record;
    private final EntityManager entities;

    MeasureService(PlanAccess access, Measures measures, Parties parties, PlanRecord record, EntityManager entities) {
        this.access = access;
        this.measures = measures;
        this.parties = parties;
        this.record = record;
        this.entities = entities;
    }

    /** In force too: a pending target that becomes a number needs something to count. */
    public Measure add(UUID planId, NewMeasure body) {
        var plan = access.editing(planId);
        plan.requireOpen();
        check(body);
        var owner = parties.agency("ownerId", body.ownerId(), null);
        var measure = new Measure(plan, body.name(), body.unit(), body.aggregation(), owner);
        measure.ratio = body.ratio();
        measure.numeratorName = body.ratio() ? body.numeratorName() : null;
        measure.denominatorName = body.ratio() ? body.denominatorName() : null;
        measure.persist();
        record.created(measure);
        return measure;
    }

    Measure change(UUID id, MeasureChange body) {
        var measure = access.myMeasure(id);
        access.lock(measure.plan);
        if (measure.version != body.version()) {
            throw Problems.stale();
        }
        check(body);
        var before = measure.state();
        var unit = measure.unit;
        measure.change(body, parties.agency("ownerId", body.ownerId(), measure.ownerAgency));
        if (!unit.equals(measure.unit)) {
            Indicator.<Indicator>list("measure", measure).forEach(indicator -> indicator.unit = measure.unit);
        }
        entities.flush();
        if (measure.plan.status == PlanStatus.IN_FORCE) {
            measures.requireHomes(measure.plan.id);
        }
        record.changed(measure, before);
        return measure;
    }

    void delete(UUID id) {
        var measure = access.myMeasure(id);
        access.lock(measure.plan).requireOpen();
        var uses = measures.uses(measure.plan.id).of(id);
        if (!uses.isEmpty()) {
            throw MeasureProblems.inUse(measure.name, uses.size());
        }
        record.deleted(measure);
        measure.delete();
    }

    private static void check(MeasureTerms terms) {
        if (!terms.ratio()) {
            return;
        }
        var violations = new ArrayList<Violation>();
        if (terms.numeratorName() == null || terms.numeratorName().isBlank()) {
            violations.add(new Violation("numeratorName", "比率须写明分子是什么"));
        }
        if (terms.denominatorName() == null || terms.denominatorName().isBlank()) {
            violations.add(new Violation("denominatorName", "比率须写明分母是什么"));
        }
        if (!terms.unit().equals("%")) {
            violations.add(new Violation("unit", "比率的单位须为 %"));
        }
        if (terms.aggregation() == Aggregation.PER_PERIOD) {
            violations.add(new Violation("aggregation", "比率不能逐期相加，须为 LATEST 或 CUMULATIVE"));
        }
        if (!violations.isEmpty()) {
            throw PlanProblems.invalid(violations);
        }
    }
}
