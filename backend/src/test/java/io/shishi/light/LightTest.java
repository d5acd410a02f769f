package io.shishi.light;

import io.shishi.support.ApiTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** A plan with one reported figure, and the light that is stored of it. */
abstract class LightTest extends ApiTest {

    @Inject
    LightService lights;

    @Inject
    EntityManager entities;

    LightFixture reported(int month, String value) {
        return inTransaction(() -> {
            var plan = new LightFixture();
            LightFixture.accept(plan.open(month, plan.indicator).getFirst(), plan.measure, value);
            return plan;
        });
    }

    Light light(UUID subjectId) {
        return inTransaction(() -> entities.createQuery("from Light where subjectId = :id", Light.class)
                .setParameter("id", subjectId)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }
}
