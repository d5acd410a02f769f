package io.shishi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.shishi.light.rule.ScheduleTemplate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

/** The contract names the templates that there are. */
class ScheduleTemplatesTest {

    private static final List<String> TEMPLATES =
            Stream.of(ScheduleTemplate.values()).map(Enum::name).toList();

    @Test
    void the_contract_names_every_template() throws NoSuchFieldException {
        assertEquals(TEMPLATES, named(ScheduleChange.class, "template"));
        assertEquals(TEMPLATES, named(NewIndicator.class, "scheduleTemplate"));
    }

    private static List<String> named(Class<?> body, String field) throws NoSuchFieldException {
        return List.of(body.getDeclaredField(field).getAnnotation(Schema.class).enumeration());
    }
}
