package io.shishi.reader;

import io.shishi.agency.Jurisdictions;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.plan.Plan;
import io.shishi.plan.PlanAccess;
import io.shishi.reader.check.OpenPoint;
import io.shishi.reader.compare.Comparison;
import io.shishi.reader.compare.ComparisonView;
import io.shishi.reader.confirm.Confirming;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reads documents into drafts, keeps what people put right in them, and makes plans of them. */
@ApplicationScoped
class PlanDraftService {

    private static final int LONGEST_NAME = 200;

    private final ReadingDesk reading;
    private final PlanDraftQueries queries;
    private final PlanDraftViews views;
    private final Confirming confirming;
    private final Comparison comparison;
    private final PlanAccess plans;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final AuditLog audit;
    private final EntityManager entities;
    private final Clock clock;

    PlanDraftService(
            ReadingDesk reading,
            PlanDraftQueries queries,
            PlanDraftViews views,
            Confirming confirming,
            Comparison comparison,
            PlanAccess plans,
            Jurisdictions jurisdictions,
            CurrentUser user,
            AuditLog audit,
            EntityManager entities,
            Clock clock) {
        this.reading = reading;
        this.queries = queries;
        this.views = views;
        this.confirming = confirming;
        this.comparison = comparison;
        this.plans = plans;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.audit = audit;
        this.entities = entities;
        this.clock = clock;
    }

    Page<PlanDraftRow> page(PlanDraftFilter filter, PageQuery page) {
        var here = jurisdictions.myId();
        return Page.of(queries.page(here, filter.status, page.slice()), page, queries.count(here, filter.status));
    }

    PlanDraft mine(UUID id) {
        return queries.mine(id, jurisdictions.myId()).stream().findFirst().orElseThrow(PlanDraftProblems::notFound);
    }

    PlanDraft read(FileUpload document, String name) {
        var here = jurisdictions.mine();
        if (document == null) {
            throw PlanDraftProblems.missing();
        }
        var result = reading.file(document.uploadedFile(), document.fileName());
        return keep(new PlanDraft(
                here, name(name, document.fileName(), result), result.intake(), result.draft(), result.terms()));
    }

    PlanDraft read(String text, String name) {
        var here = jurisdictions.mine();
        if (text == null) {
            throw PlanDraftProblems.missing();
        }
        var result = reading.text(text);
        return keep(new PlanDraft(here, name(name, null, result), result.intake(), result.draft(), result.terms()));
    }

    PlanDraft change(UUID id, PlanDraftChange change) {
        var draft = current(id, change.version());
        var before = draft.state();
        PlanDraftText.check(change);
        draft.change(change, user.actor().name(), clock.instant());
        draft.unsure = views.open(draft).size();
        entities.flush();
        audit.add(entry("change", draft).changing(before, draft.state()));
        return draft;
    }

    void discard(UUID id) {
        var draft = mine(id);
        var before = draft.state();
        draft.discard(user.actor().name(), clock.instant());
        audit.add(entry("discard", draft).changing(before, draft.state()));
    }

    /** All of it or nothing: whatever is refused on the way undoes the rest. */
    Plan confirm(UUID id, int version) {
        var draft = current(id, version);
        draft.requireOpen();
        var before = draft.state();
        var blocking = views.open(draft).stream().filter(OpenPoint::blocking).toList();
        if (!blocking.isEmpty()) {
            throw PlanDraftProblems.undecided(blocking);
        }
        var plan = confirming.make(draft.draft, draft.terms, draft.text, views.names(draft));
        draft.confirm(plan.id, user.actor().name(), clock.instant());
        entities.flush();
        audit.add(entry("confirm", draft).in(plan.id, null, null).changing(before, draft.state()));
        return plan;
    }

    ComparisonView compare(UUID id, UUID planId) {
        var draft = mine(id);
        return comparison.of(draft.draft, views.names(draft), plans.mine(planId));
    }

    private PlanDraft current(UUID id, int version) {
        var draft = mine(id);
        if (draft.version != version) {
            throw Problems.stale();
        }
        return draft;
    }

    private PlanDraft keep(PlanDraft draft) {
        draft.begin(user.actor().name(), clock.instant());
        draft.unsure = views.open(draft).size();
        draft.persist();
        entities.flush();
        audit.add(entry("read", draft).changing(Map.of(), draft.state()));
        return draft;
    }

    private AuditEntry entry(String action, PlanDraft draft) {
        return AuditEntry.of(action, "plan-draft", draft.id, draft.name, jurisdictions.myId());
    }

    /** As given, or else the title of the document, or else the name of its file. */
    private static String name(String given, String file, ReadingDesk.Result result) {
        var name = given != null && !given.isBlank()
                ? given
                : result.terms().title() != null ? result.terms().title() : file;
        var tidy = name == null ? "" : name.replaceAll("\\p{Cntrl}", " ").strip();
        if (tidy.isEmpty()) {
            return "未命名方案";
        }
        return tidy.length() <= LONGEST_NAME ? tidy : tidy.substring(0, LONGEST_NAME);
    }
}
