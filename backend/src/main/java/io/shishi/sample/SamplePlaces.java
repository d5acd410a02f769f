package io.shishi.sample;

import static io.shishi.audit.AuditEntry.fields;

import io.shishi.agency.Agency;
import io.shishi.agency.AgencyGroup;
import io.shishi.agency.Duty;
import io.shishi.agency.Jurisdiction;
import io.shishi.agency.Member;
import io.shishi.audit.Audit;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.Actor;
import io.shishi.identity.CurrentUser;
import io.shishi.plan.Plan;
import io.shishi.plan.PlanStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Sets up the sample's jurisdictions, and in them agencies, groups and members. */
@ApplicationScoped
class SamplePlaces {

    private static final String BEGUN = "begin-sample";
    private static final String FINISHED = "finish-sample";

    private final CurrentUser user;
    private final AuditLog audit;
    private final SampleEnrolment enrol;

    SamplePlaces(CurrentUser user, AuditLog audit, SampleEnrolment enrol) {
        this.enrol = enrol;
        this.user = user;
        this.audit = audit;
    }

    @Transactional
    void setUp(SamplePlan plan, People people) {
        user.actAs(People.operator());
        var here = jurisdiction(plan.jurisdiction());
        audit.add(AuditEntry.of(BEGUN, "jurisdiction", here.id, here.name, here.id));
        user.actAs(people.office());
        var agencies = new LinkedHashMap<String, Agency>();
        for (var bureau : plan.agencies()) {
            var position = agencies.size() + 1;
            var agency = new Agency(here, bureau.code(), bureau.name(), bureau.shortName(), bureau.aliases(), position);
            agency.persist();
            created("agency", agency.id, agency.shortName, agency.state(), here);
            agencies.put(bureau.code(), agency);
            member(agency, people.contact(bureau.code()), Duty.CONTACT);
            if (bureau.hasSigner()) {
                member(agency, people.signer(bureau.code()), Duty.SIGNER);
            }
            people.secondContact(bureau.code()).ifPresent(second -> member(agency, second, Duty.CONTACT));
        }
        enrol.taskForce(here, people);
        for (var one : plan.groups()) {
            var members = one.agencies().stream().map(agencies::get).toList();
            var group = new AgencyGroup(here, one.code(), one.name(), members);
            group.persist();
            created("agency-group", group.id, group.name, group.state(), here);
        }
    }

    /** Whether the place is there, and not left over from a load that was stopped on the way. */
    @Transactional
    boolean isThere(SamplePlan plan) {
        var found = Jurisdiction.byCode(plan.jurisdiction().code());
        if (found.isEmpty()) {
            return false;
        }
        if (written(BEGUN, found.get()) && !written(FINISHED, found.get())) {
            setAside(found.get());
            return false;
        }
        return true;
    }

    @Transactional
    void finish(SamplePlan plan) {
        user.actAs(People.operator());
        var here = Jurisdiction.byCode(plan.jurisdiction().code()).orElseThrow();
        audit.add(AuditEntry.of(FINISHED, "jurisdiction", here.id, here.name, here.id));
    }

    private static boolean written(String action, Jurisdiction here) {
        return Audit.count("action = ?1 and subjectId = ?2", action, here.id) > 0;
    }

    /** What was only half loaded keeps its rows, as nothing is ever taken out of the record, and gets out of the way. */
    private static void setAside(Jurisdiction here) {
        Plan.update("status = ?1, archivedAt = inForceAt where jurisdiction = ?2", PlanStatus.ARCHIVED, here);
        here.code = here.code + "-" + here.id.toString().substring(9, 13);
        here.path = here.code;
        here.name = here.name + "（未装完）";
        here.parent = null;
    }

    private Jurisdiction jurisdiction(SamplePlan.Place place) {
        if (place == null) {
            return null;
        }
        return Jurisdiction.byCode(place.code()).orElseGet(() -> {
            var made = new Jurisdiction(place.code(), place.name(), place.level(), jurisdiction(place.parent()));
            made.persist();
            created("jurisdiction", made.id, made.name, fields("code", made.code, "name", made.name), made);
            return made;
        });
    }

    private void member(Agency agency, Actor person, Duty duty) {
        var member = new Member(agency, person.username(), person.name(), duty, null);
        member.persist();
        enrol.person(agency.jurisdiction, person);
        created("member", member.id, agency.shortName + " " + member.name, member.state(), agency.jurisdiction);
    }

    private void created(String kind, UUID id, String title, Map<String, Object> state, Jurisdiction here) {
        audit.add(AuditEntry.of("create", kind, id, title, here.id).changing(null, state));
    }
}
