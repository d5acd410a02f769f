package io.shishi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.identity.Actor;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.support.ApiTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanAccessTest extends ApiTest {

    @Inject
    PlanAccess access;

    @Inject
    Measures measures;

    @Inject
    CurrentUser user;

    @Test
    void the_office_sees_its_drafts_and_an_agency_does_not() {
        var draft = inTransaction(() -> PlanFixture.draft(AgencyFixture.county()).id);
        assertEquals(draft, asOne(Role.OFFICE, COUNTY, () -> access.visible(draft).id));
        assertNotFound(Role.REPORTER, COUNTY, () -> access.visible(draft));
        assertNotFound(Role.VIEWER, CITY, () -> access.visible(draft));
    }

    @Test
    void a_plan_in_force_is_seen_in_its_jurisdiction_and_from_above() {
        var plan = inTransaction(() -> {
            AgencyFixture.district();
            return PlanFixture.inForce(AgencyFixture.county()).id;
        });
        assertEquals(plan, asOne(Role.REPORTER, COUNTY, () -> access.visible(plan).id));
        assertEquals(plan, asOne(Role.VIEWER, CITY, () -> access.visible(plan).id));
        assertNotFound(Role.OFFICE, DISTRICT, () -> access.visible(plan));
        assertNotFound(Role.VIEWER, CITY, () -> access.mine(plan));
        assertNotFound(Role.CONVENER, CITY, () -> access.visible(plan));
    }

    @Test
    void its_parts_are_seen_as_the_plan_is() {
        var indicator = inTransaction(() -> {
            AgencyFixture.district();
            var county = AgencyFixture.county();
            var plan = PlanFixture.inForce(county);
            var rsj = AgencyFixture.some(county, "rsj", "县人社局");
            return PlanFixture.indicator(
                    PlanFixture.task(PlanFixture.section(plan), rsj), PlanFixture.measure(plan, rsj));
        });
        var task = indicator.task.id;
        var measure = indicator.measure.id;
        assertEquals(task, asOne(Role.SIGNER, COUNTY, () -> access.visibleTask(task).id));
        assertEquals(measure, asOne(Role.SIGNER, COUNTY, () -> access.visibleMeasure(measure).id));
        assertEquals("城镇新增就业人数", asOne(Role.OFFICE, COUNTY, () -> access.myIndicator(indicator.id).measure.name));
        assertNotFound(Role.OFFICE, DISTRICT, () -> access.visibleTask(task));
        assertNotFound(Role.OFFICE, DISTRICT, () -> access.visibleIndicator(indicator.id));
        assertNotFound(Role.OFFICE, DISTRICT, () -> access.mySection(indicator.task.section.id));
    }

    @Test
    void a_shared_measure_is_at_home_in_the_first_task_that_uses_it() {
        var expected = inTransaction(() -> {
            var county = AgencyFixture.county();
            var plan = PlanFixture.inForce(county);
            var rsj = AgencyFixture.some(county, "rsj", "县人社局");
            var first = PlanFixture.task(PlanFixture.section(plan), rsj);
            var second = PlanFixture.task(PlanFixture.section(plan), rsj);
            var measure = PlanFixture.measure(plan, rsj);
            PlanFixture.indicator(second, measure);
            PlanFixture.indicator(first, measure);
            return List.of(plan.id, measure.id, first.id);
        });
        assertEquals(Map.of(expected.get(1), expected.get(2)), inTransaction(() -> measures.home(expected.get(0))));
    }

    private void assertNotFound(String role, String jurisdiction, Callable<?> look) {
        var refused = assertThrows(HttpProblem.class, () -> asOne(role, jurisdiction, look));
        assertEquals(404, refused.getStatusCode());
    }

    private <T> T asOne(String role, String jurisdiction, Callable<T> look) {
        user.actAs(Actor.of("someone", "某人", jurisdiction, Set.of(), role));
        return inTransaction(look);
    }
}
