package io.shishi.paper;

import io.shishi.agency.Jurisdictions;
import io.shishi.paper.calendar.WorkCalendars;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What whoever issued a paper does with it: judge answers, decide about more time, close, cancel. */
@ApplicationScoped
public class JudgingService {

    /** Working days for a better answer, where nobody says otherwise. */
    private static final int AGAIN = 2;

    private final PaperAccess access;
    private final PaperRecord record;
    private final PaperNotices notices;
    private final WorkCalendars calendars;
    private final Jurisdictions jurisdictions;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<AnswerReturned> returned;
    private final Event<ExtensionDecided> decided;
    private final Event<AddresseeClosed> closed;

    JudgingService(
            PaperAccess access,
            PaperRecord record,
            PaperNotices notices,
            WorkCalendars calendars,
            Jurisdictions jurisdictions,
            EntityManager entities,
            Clock clock,
            Event<AnswerReturned> returned,
            Event<ExtensionDecided> decided,
            Event<AddresseeClosed> closed) {
        this.access = access;
        this.record = record;
        this.notices = notices;
        this.calendars = calendars;
        this.jurisdictions = jurisdictions;
        this.entities = entities;
        this.clock = clock;
        this.returned = returned;
        this.decided = decided;
        this.closed = closed;
    }

    public void accept(UUID paperId, UUID id, PaperJudgement body) {
        var addressee = access.addressee(paperId, id, body.version());
        var capacity = access.judging(addressee.paper, body.onBehalfOf());
        var before = addressee.state;
        var note = Texts.trimmed(body.note());
        addressee.accept(capacity.hand(), note, clock.instant());
        record.step("accept", addressee, before, "note", note);
        end(addressee);
    }

    public void sendBack(UUID paperId, UUID id, PaperJudgement body) {
        var note = Texts.trimmed(body.note());
        if (note == null) {
            throw PaperProblems.required("note", "退回时必须写明原因，让对方知道要改什么");
        }
        var addressee = access.addressee(paperId, id, body.version());
        var capacity = access.judging(addressee.paper, body.onBehalfOf());
        var before = addressee.state;
        addressee.sendBack(capacity.hand(), note, dueAgain(body.dueOn()), clock.instant());
        record.step("return", addressee, before, "note", note, "dueAt", addressee.dueAt.toString());
        entities.flush();
        notices.returned(addressee, addressee.lastAnswer().orElseThrow());
        returned.fire(new AnswerReturned(paperId, id));
    }

    public void decide(UUID paperId, UUID id, UUID extensionId, ExtensionDecision body) {
        var addressee = access.addressee(paperId, id, body.version());
        var capacity = access.judging(addressee.paper, body.onBehalfOf());
        var extension = addressee.extensions.stream()
                .filter(it -> it.id.equals(extensionId))
                .findFirst()
                .orElseThrow(PaperProblems::extensionNotFound);
        addressee.mustBeOpen("决定延期");
        var note = Texts.trimmed(body.note());
        var now = clock.instant();
        if (body.decision() == ExtensionOutcome.GRANTED) {
            extension.grant(body.until() == null ? extension.until : body.until(), note, capacity.hand(), now);
        } else if (note == null) {
            throw PaperProblems.required("note", "不同意延期时须写明理由");
        } else {
            extension.refuse(note, capacity.hand(), now);
        }
        record.step(
                body.decision() == ExtensionOutcome.GRANTED ? "grant-extension" : "refuse-extension",
                addressee,
                addressee.state,
                "dueAt",
                addressee.dueAt.toString(),
                "note",
                note);
        entities.flush();
        notices.extensionDecided(addressee, extension);
        decided.fire(new ExtensionDecided(paperId, id));
    }

    /** What is still open with anybody; a last answer that nobody judged is accepted by that. */
    public void close(UUID paperId, PaperJudgement body) {
        var paper = access.mine(paperId);
        var capacity = access.judging(paper, body.onBehalfOf());
        var note = Texts.trimmed(body.note());
        var now = clock.instant();
        endAll(paper, body.version(), addressee -> {
            var before = addressee.state;
            if (before == AddresseeState.ANSWERED) {
                addressee.accept(capacity.hand(), note, now);
            } else {
                addressee.close(capacity.hand(), note, now);
            }
            record.step("close", addressee, before, "note", note);
        });
    }

    void cancel(UUID paperId, PaperCancellation body) {
        var reason = Texts.trimmed(body.reason());
        if (reason == null) {
            throw PaperProblems.required("reason", "撤销须写明原因");
        }
        var paper = access.mine(paperId);
        var capacity = access.judging(paper, body.onBehalfOf());
        var now = clock.instant();
        endAll(paper, body.version(), addressee -> addressee.cancel(reason, capacity.hand(), now));
        paper.cancel(reason, capacity.hand(), now);
        record.cancelled(paper);
        entities.flush();
    }

    private void endAll(Paper paper, int version, Consumer<PaperAddressee> deed) {
        var all = PaperAddressee.<PaperAddressee>list("paper = ?1 order by position", paper);
        if (PaperVersions.of(paper, all) != version) {
            throw Problems.stale();
        }
        List<PaperAddressee> open = all.stream().filter(it -> it.state.isOpen()).toList();
        if (open.isEmpty()) {
            throw PaperProblems.nothingOpen();
        }
        open.forEach(deed);
        open.forEach(this::end);
    }

    private void end(PaperAddressee addressee) {
        entities.flush();
        notices.ended(addressee);
        closed.fire(new AddresseeClosed(addressee.paper.id, addressee.id));
    }

    private LocalDate dueAgain(LocalDate asked) {
        var today = Calendar.today(clock);
        if (asked != null && asked.isBefore(today)) {
            throw PaperProblems.refused("dueOn", "不能早于今天");
        }
        return asked == null ? calendars.of(jurisdictions.myId()).plus(today, AGAIN) : asked;
    }
}
