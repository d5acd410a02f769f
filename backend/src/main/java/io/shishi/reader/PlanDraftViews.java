package io.shishi.reader;

import io.shishi.agency.Agencies;
import io.shishi.agency.AgencyGroup;
import io.shishi.agency.AgencyRef;
import io.shishi.agency.Jurisdiction;
import io.shishi.plan.Plan;
import io.shishi.reader.check.AgencyBook;
import io.shishi.reader.check.AgencyMatching;
import io.shishi.reader.check.AgencyName;
import io.shishi.reader.check.DraftCheck;
import io.shishi.reader.check.NumberLedger;
import io.shishi.reader.check.NumberPlace;
import io.shishi.reader.check.OpenPoint;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Works out what is true of a draft as it stands: its numbers, its agencies, what is open. */
@ApplicationScoped
class PlanDraftViews {

    private static final int COMPARABLE = 20;

    private final Agencies agencies;

    PlanDraftViews(Agencies agencies) {
        this.agencies = agencies;
    }

    PlanDraftView of(PlanDraft draft) {
        var numbers = numbers(draft);
        var names = names(draft);
        return new PlanDraftView(
                draft.id,
                draft.name,
                draft.status,
                draft.planId,
                new PlanDraftSource(draft.kind, draft.text, draft.blocks),
                draft.draft,
                draft.original,
                NumberLedger.coverage(numbers),
                numbers,
                names,
                draft.settled.stream().sorted().toList(),
                draft.terms,
                open(draft, names, numbers),
                comparable(draft.jurisdiction.id),
                Calendar.local(draft.createdAt),
                draft.createdBy,
                Calendar.local(draft.changedAt),
                draft.changedBy,
                draft.version);
    }

    List<OpenPoint> open(PlanDraft draft) {
        return open(draft, names(draft), numbers(draft));
    }

    List<AgencyName> names(PlanDraft draft) {
        return AgencyMatching.of(book(draft.jurisdiction.id), draft.draft, draft.choices);
    }

    private static List<NumberPlace> numbers(PlanDraft draft) {
        return NumberLedger.of(draft.text, draft.draft, draft.original);
    }

    private static List<OpenPoint> open(PlanDraft draft, List<AgencyName> names, List<NumberPlace> numbers) {
        var terms = draft.terms;
        var frame = new DraftCheck.PlanFrame(terms.title(), terms.year(), terms.startsOn(), terms.endsOn());
        return DraftCheck.of(draft.draft, frame, names, numbers, draft.settled);
    }

    private AgencyBook book(UUID jurisdictionId) {
        var known = agencies.of(jurisdictionId).stream()
                .filter(agency -> agency.retiredAt == null)
                .map(agency -> new AgencyBook.Known(AgencyRef.of(agency), agency.aliases))
                .toList();
        var groups = AgencyGroup.<AgencyGroup>list("jurisdiction.id = ?1 order by name, id", jurisdictionId).stream()
                .map(group -> new AgencyBook.KnownGroup(group.id, group.code, group.name))
                .toList();
        return new AgencyBook(Jurisdiction.<Jurisdiction>findById(jurisdictionId).name, known, groups);
    }

    private static List<PlanBrief> comparable(UUID jurisdictionId) {
        return Plan.<Plan>find("jurisdiction.id = ?1 order by year desc, id desc", jurisdictionId)
                .page(0, COMPARABLE)
                .stream()
                .map(PlanBrief::of)
                .toList();
    }
}
