package io.shishi.paper;

import io.shishi.agency.Agency;
import io.shishi.agency.AgencyRef;
import io.shishi.agency.Duty;
import io.shishi.agency.Jurisdiction;
import io.shishi.agency.Member;
import io.shishi.identity.Role;
import io.shishi.paper.calendar.WorkCalendars;
import io.shishi.plan.AgencyRole;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shows a paper before it is issued, and says what is odd about it. Nothing is kept. */
@ApplicationScoped
class PaperPreviews {

    private final PaperDrafting drafting;
    private final PaperWords words;
    private final PaperNumbers numbers;
    private final PaperDraftQueries queries;
    private final PaperPeopleQueries people;
    private final KnownFigures known;
    private final WorkCalendars calendars;
    private final EntityManager entities;
    private final Clock clock;

    PaperPreviews(
            PaperDrafting drafting,
            PaperWords words,
            PaperNumbers numbers,
            PaperDraftQueries queries,
            PaperPeopleQueries people,
            KnownFigures known,
            WorkCalendars calendars,
            EntityManager entities,
            Clock clock) {
        this.drafting = drafting;
        this.words = words;
        this.numbers = numbers;
        this.queries = queries;
        this.people = people;
        this.known = known;
        this.calendars = calendars;
        this.entities = entities;
        this.clock = clock;
    }

    PaperPreview of(Issuer issuer, NewPaper asked) {
        var draft = drafting.draft(issuer, asked, false);
        var here = entities.find(Jurisdiction.class, issuer.jurisdictionId());
        var year = Calendar.today(clock).getYear();
        var number = Paper.number(draft.kind(), year, numbers.next(here.id, draft.kind(), year));
        var text = words.of(draft, here, number, null);
        var ids = draft.addressees().keySet().stream().map(it -> it.id).toList();
        var members = people.members(ids);
        var open = queries.open(here.id, draft.kind(), ids, AddresseeState.OPEN);
        var seats = new ArrayList<PaperPreview.PreviewAddressee>();
        draft.addressees().forEach((agency, role) -> seats.add(seat(draft, agency, role, members, open)));
        var copies = new ArrayList<PaperReader>();
        draft.copies().forEach(it -> copies.add(new PaperReader(AgencyRef.of(it), null)));
        draft.copyDuties().forEach(it -> copies.add(new PaperReader(null, it)));
        return new PaperPreview(
                number,
                text.title(),
                text.body(),
                PaperWords.sender(here, issuer.duty()),
                draft.rung(),
                Calendar.local(draft.signBy()),
                Calendar.local(draft.dueAt()),
                seats,
                copies,
                known.of(here.id, asked.fields()),
                warnings(draft, seats));
    }

    private static PaperPreview.PreviewAddressee seat(
            PaperDraft draft,
            Agency agency,
            AgencyRole role,
            List<Member> members,
            List<PaperDraftQueries.OpenPaper> open) {
        var head = draft.recipient() != Recipient.CONTACT;
        var told = members.stream()
                .filter(it -> it.agency.id.equals(agency.id))
                .filter(it -> head || it.duty == Duty.CONTACT)
                .map(it ->
                        new PaperPreview.PreviewPerson(it.name, it.duty == Duty.CONTACT ? Role.REPORTER : Role.SIGNER))
                .toList();
        var already = open.stream()
                .filter(it -> it.agencyId().equals(agency.id))
                .filter(it -> isAlike(draft, it))
                .map(it -> new PaperPreview.OpenAlready(it.paperId(), it.number()))
                .distinct()
                .toList();
        return new PaperPreview.PreviewAddressee(
                AgencyRef.of(agency), role, draft.recipient(), Calendar.local(draft.dueAt()), told, already);
    }

    /** About the same report or task; of what is about neither, any of its kind. */
    private static boolean isAlike(PaperDraft draft, PaperDraftQueries.OpenPaper open) {
        var matter = draft.matter();
        List<UUID> reports = matter.reports().stream().map(it -> it.id).toList();
        if (!reports.isEmpty()) {
            return reports.contains(open.reportId());
        }
        var tasks = new ArrayList<>(matter.tasks().stream().map(it -> it.id).toList());
        matter.indicators().forEach(it -> tasks.add(it.task.id));
        return tasks.isEmpty() || tasks.contains(open.taskId());
    }

    private List<String> warnings(PaperDraft draft, List<PaperPreview.PreviewAddressee> seats) {
        var warnings = new ArrayList<String>();
        var due = Calendar.day(draft.dueAt());
        var days = calendars.of(draft.issuer().jurisdictionId());
        if (!days.isWorking(due)) {
            warnings.add("办理期限 " + due + " 不是工作日");
        }
        if (!calendars.isKnown(draft.issuer().jurisdictionId(), due.getYear())) {
            warnings.add(due.getYear() + " 年的节假日安排还没有录入，期限只按周末推算");
        }
        seats.stream()
                .filter(it -> it.people().isEmpty())
                .forEach(it -> warnings.add(it.agency().shortName() + "没有登记联络员，收不到通知"));
        seats.stream()
                .filter(it -> !it.alreadyOpen().isEmpty())
                .forEach(it -> warnings.add("%s已有办理中的同类单：%s"
                        .formatted(
                                it.agency().shortName(),
                                String.join(
                                        "、",
                                        it.alreadyOpen().stream()
                                                .map(PaperPreview.OpenAlready::number)
                                                .toList()))));
        return warnings;
    }
}
