package io.shishi.light;

import io.shishi.light.rule.LightStatus;
import io.shishi.plan.SectionLevel;
import io.shishi.plan.SectionRef;
import io.shishi.plan.TaskStatus;
import java.time.Instant;
import java.util.UUID;

/** A task with its light, in the order of the plan; the light is null while the task has not been judged. */
record TaskRow(
        UUID id,
        UUID sectionId,
        String sectionTitle,
        SectionLevel sectionLevel,
        String number,
        String category,
        String title,
        TaskStatus state,
        Instant closedAt,
        String closureNumber,
        Light light) {

    LightStatus status() {
        return light == null ? null : light.status;
    }

    SectionRef section() {
        return new SectionRef(sectionId, sectionTitle, sectionLevel);
    }
}
