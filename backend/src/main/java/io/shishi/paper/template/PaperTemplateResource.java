package io.shishi.paper.template;

import io.shishi.agency.Jurisdictions;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.paper.PaperKind;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/paper-templates")
@Tag(name = "paper")
@Produces(MediaType.APPLICATION_JSON)
class PaperTemplateResource {

    private final PaperTemplates templates;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    PaperTemplateResource(
            PaperTemplates templates, Jurisdictions jurisdictions, CurrentUser user, AuditLog audit, Clock clock) {
        this.templates = templates;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER})
    @Operation(summary = "How each kind of paper reads, and which facts may be left open in braces")
    public List<PaperTemplateView> list() {
        var changed = templates.changed(jurisdictions.myId()).stream()
                .collect(Collectors.toMap(template -> template.kind, PaperTemplateView::of));
        return Arrays.stream(PaperKind.values())
                .map(kind -> changed.getOrDefault(kind, PaperTemplateView.usual(kind)))
                .toList();
    }

    @PUT
    @Path("/{kind}")
    @Transactional
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Let papers of a kind read otherwise from now on")
    public PaperTemplateView change(PaperKind kind, @NotNull @Valid PaperTemplateChange body) {
        check(body);
        var kept = templates.changed(jurisdictions.myId(), kind);
        if (kept.map(template -> template.version).orElse(0) != body.version()) {
            throw Problems.stale();
        }
        var before = templates.of(jurisdictions.myId(), kind);
        var template = kept.orElseGet(() -> new PaperTemplate(jurisdictions.mine(), kind));
        template.say(new PaperText(body.title().strip(), body.body().strip()), user.actor(), clock.instant());
        template.persistAndFlush();
        record("change", template, before, template.text());
        return PaperTemplateView.of(template);
    }

    @DELETE
    @Path("/{kind}")
    @Transactional
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Go back to the usual text")
    public void forget(PaperKind kind) {
        templates.changed(jurisdictions.myId(), kind).ifPresent(template -> {
            record("delete", template, template.text(), DefaultTexts.of(kind));
            template.delete();
        });
    }

    private void record(String action, PaperTemplate template, PaperText before, PaperText after) {
        audit.add(
                AuditEntry.of(action, "paper-template", template.id, template.kind.title() + "模板", jurisdictions.myId())
                        .changing(state(before), state(after)));
    }

    private static Map<String, Object> state(PaperText text) {
        return AuditEntry.fields("title", text.title(), "body", text.body());
    }

    private static void check(PaperTemplateChange body) {
        var wrong = new ArrayList<Violation>();
        unknown("title", body.title(), wrong);
        unknown("body", body.body(), wrong);
        if (!wrong.isEmpty()) {
            throw PaperTemplateProblems.unknownPlaceholders(wrong);
        }
    }

    private static void unknown(String field, String text, List<Violation> wrong) {
        PaperText.unknown(text).forEach(word -> wrong.add(new Violation(field, "没有{" + word + "}这个占位符")));
    }
}
