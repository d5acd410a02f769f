package io.shishi.paper;

import io.shishi.agency.Jurisdiction;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Issues papers, for people and for the clock. */
@ApplicationScoped
public class PaperService {

    private final PaperDrafting drafting;
    private final PaperWords words;
    private final FrozenFacts facts;
    private final PaperNumbers numbers;
    private final PaperQueries queries;
    private final PaperRecord record;
    private final PaperNotices notices;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<PaperIssued> issued;
    private final Event<PaperEscalated> escalated;
    private final Event<AddresseeClosed> closed;

    PaperService(
            PaperDrafting drafting,
            PaperWords words,
            FrozenFacts facts,
            PaperNumbers numbers,
            PaperQueries queries,
            PaperRecord record,
            PaperNotices notices,
            EntityManager entities,
            Clock clock,
            Event<PaperIssued> issued,
            Event<PaperEscalated> escalated,
            Event<AddresseeClosed> closed) {
        this.drafting = drafting;
        this.words = words;
        this.facts = facts;
        this.numbers = numbers;
        this.queries = queries;
        this.record = record;
        this.notices = notices;
        this.entities = entities;
        this.clock = clock;
        this.issued = issued;
        this.escalated = escalated;
        this.closed = closed;
    }

    /** The paper has its number when the transaction is done, and none is lost when it is not. */
    @Transactional
    public Paper issue(Issuer issuer, NewPaper asked) {
        return issue(drafting.draft(issuer, asked, false), null, null);
    }

    /**
     * Issues an order of a higher rung for what an agency did not do. What a reminder or an order asked for is asked for
     * by the new order alone; what a handover, a request or an instruction asked for is still wanted beside it.
     */
    @Transactional
    public Paper escalate(Issuer issuer, UUID addresseeId, Rung rung, String reason) {
        var addressee =
                queries.addresseeAlone(addresseeId).stream().findFirst().orElseThrow(PaperProblems::addresseeNotFound);
        var before = addressee.paper;
        mayClimb(addressee, rung);
        var jumped = rung == Rung.RED && before.rung != Rung.ORANGE;
        if (jumped && issuer.byRule() == null && Texts.trimmed(reason) == null) {
            throw PaperProblems.required("reason", "越级挂牌须写明理由");
        }
        var asked = Escalation.of(addressee, queries.subjects(before.id), rung, Texts.trimmed(reason));
        var order = issue(drafting.draft(issuer, asked, true), addressee, Escalation.cause(addressee, clock.instant()));
        if (before.kind == PaperKind.REMINDER || before.kind == PaperKind.ORDER) {
            settle(addressee, "已升级为" + order.number, issuer.hand());
        }
        escalated.fire(new PaperEscalated(before.id, addresseeId, order.id));
        return order;
    }

    /** What it was issued for is no more. */
    void settle(PaperAddressee addressee, String reason, Hand hand) {
        var state = addressee.state;
        addressee.settle(reason, hand, clock.instant());
        record.step("settle", addressee, state, "reason", reason);
        notices.ended(addressee);
        closed.fire(new AddresseeClosed(addressee.paper.id, addressee.id));
    }

    private static void mayClimb(PaperAddressee addressee, Rung rung) {
        if (!addressee.state.isWaiting()) {
            throw PaperProblems.notTheState("升级督办", addressee.state);
        }
        var present = addressee.paper.rung;
        if (rung == null || rung == Rung.BLUE || present != null && rung.compareTo(present) <= 0) {
            throw PaperProblems.notHigher(present);
        }
        Paper.<Paper>find("escalatedFrom = ?1 and cancelledAt is null", addressee)
                .firstResultOptional()
                .ifPresent(order -> {
                    throw PaperProblems.alreadyEscalated(order.number);
                });
    }

    private Paper issue(PaperDraft draft, PaperAddressee from, String cause) {
        var here = entities.find(Jurisdiction.class, draft.issuer().jurisdictionId());
        var now = clock.instant();
        var paper = new Paper(here, draft.kind(), draft.issuer(), now);
        var year = Calendar.day(now).getYear();
        paper.number(year, numbers.take(here.id, draft.kind(), year));
        var text = words.of(draft, here, paper.number, cause);
        paper.title = text.title();
        paper.body = text.body();
        paper.plan = draft.matter().plan();
        paper.rung = draft.rung();
        paper.reason = Texts.trimmed(draft.asked().reason());
        paper.signBy = draft.signBy();
        paper.fields = draft.asked().fields().stream().map(NewPaperField::field).toList();
        paper.facts = facts.of(draft);
        paper.escalatedFrom = from;
        paper.persist();
        var addressees = new ArrayList<PaperAddressee>();
        draft.addressees()
                .forEach((agency, role) -> addressees.add(new PaperAddressee(
                        paper, addressees.size() + 1, agency, role, draft.recipient(), draft.dueAt())));
        PaperAddressee.persist(addressees);
        var subjects = Subjects.of(paper, addressees, draft.matter());
        PaperSubject.persist(subjects);
        copy(paper, draft);
        entities.flush();
        record.issued(paper, addressees, subjects);
        notices.issued(paper, addressees);
        issued.fire(new PaperIssued(paper.id));
        return paper;
    }

    private static void copy(Paper paper, PaperDraft draft) {
        List<PaperCopy> copies = paper.copies;
        draft.copies().forEach(agency -> copies.add(new PaperCopy(paper, copies.size() + 1, agency, null)));
        draft.copyDuties().forEach(duty -> copies.add(new PaperCopy(paper, copies.size() + 1, null, duty)));
        PaperCopy.persist(copies);
    }
}
