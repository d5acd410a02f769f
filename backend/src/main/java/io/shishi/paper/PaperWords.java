package io.shishi.paper;

import io.shishi.agency.Jurisdiction;
import io.shishi.paper.template.PaperTemplates;
import io.shishi.paper.template.PaperText;
import io.shishi.plan.Indicator;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts a paper into words: those that somebody typed, or the template's, with the facts filled in. */
@ApplicationScoped
class PaperWords {

    private static final int LONGEST_TITLE = 120;

    private final PaperTemplates templates;
    private final PaperDraftQueries queries;
    private final Clock clock;

    PaperWords(PaperTemplates templates, PaperDraftQueries queries, Clock clock) {
        this.templates = templates;
        this.queries = queries;
        this.clock = clock;
    }

    PaperText of(PaperDraft draft, Jurisdiction here, String number, String cause) {
        var template = templates.of(here.id, draft.kind());
        var title = Texts.trimmed(draft.asked().title());
        var body = Texts.trimmed(draft.asked().body());
        var facts = new PaperFacts(draft, lights(draft))
                .of(number, sender(here, draft.issuer().duty()), cause, Calendar.today(clock));
        var text = new PaperText(title == null ? template.title() : title, body == null ? template.body() : body)
                .filled(facts);
        return new PaperText(Texts.cut(text.title(), LONGEST_TITLE), text.body());
    }

    /** In whose name it goes out, as a document says it. */
    static String sender(Jurisdiction here, IssuingDuty duty) {
        return here.name
                + switch (duty) {
                    case OFFICE -> "重点民生实事工作专班办公室";
                    case CONVENER -> "重点民生实事工作专班";
                    case SUPERVISION -> "人民政府督查室";
                };
    }

    private Map<UUID, io.shishi.light.Light> lights(PaperDraft draft) {
        var indicators = draft.matter().indicators();
        if (indicators.isEmpty()) {
            return Map.of();
        }
        return queries.lights(indicators.stream().map((Indicator it) -> it.id).toList()).stream()
                .collect(Collectors.toMap(light -> light.subjectId, light -> light));
    }
}
