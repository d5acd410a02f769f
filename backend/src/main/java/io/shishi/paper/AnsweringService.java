package io.shishi.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** What an agency does with a paper: sign for it, answer it, ask for more time. */
@ApplicationScoped
public class AnsweringService {

    private final PaperAccess access;
    private final PaperFiles files;
    private final PaperRecord record;
    private final PaperNotices notices;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<PaperSignedFor> signedFor;
    private final Event<PaperAnswered> answered;
    private final Event<ExtensionAsked> asked;

    AnsweringService(
            PaperAccess access,
            PaperFiles files,
            PaperRecord record,
            PaperNotices notices,
            EntityManager entities,
            Clock clock,
            Event<PaperSignedFor> signedFor,
            Event<PaperAnswered> answered,
            Event<ExtensionAsked> asked) {
        this.access = access;
        this.files = files;
        this.record = record;
        this.notices = notices;
        this.entities = entities;
        this.clock = clock;
        this.signedFor = signedFor;
        this.answered = answered;
        this.asked = asked;
    }

    public void signFor(UUID paperId, UUID id, PaperDeed body) {
        var addressee = access.addressee(paperId, id, body.version());
        var capacity = access.answering(addressee, body.onBehalfOf());
        var before = addressee.state;
        addressee.signFor(capacity.hand(), clock.instant());
        record.step("sign-for", addressee, before);
        notices.over(addressee);
        entities.flush();
        signedFor.fire(new PaperSignedFor(paperId, id));
    }

    public void answer(UUID paperId, UUID id, NewPaperAnswer body) {
        var addressee = access.addressee(paperId, id, body.version());
        var capacity = access.answering(addressee, body.onBehalfOf());
        var attached = files.pending(addressee);
        var wrong = AnswerCheck.of(addressee.paper.fields, body, attached);
        if (!wrong.isEmpty()) {
            throw PaperProblems.invalid(wrong);
        }
        var before = addressee.state;
        var now = clock.instant();
        var text = Texts.trimmed(body.text());
        var answer = addressee.answer(
                new PaperAnswer(addressee, text == null ? "" : text, body.values(), attached, capacity.hand(), now),
                now);
        answer.persist();
        record.step("answer", addressee, before, "text", answer.text, "files", attached.size());
        entities.flush();
        notices.answered(addressee, answer);
        answered.fire(new PaperAnswered(paperId, id));
    }

    public void askExtension(UUID paperId, UUID id, NewExtension body) {
        if (Texts.trimmed(body.reason()) == null) {
            throw PaperProblems.required("reason", "申请延期须写明原因");
        }
        var addressee = access.addressee(paperId, id, body.version());
        var capacity = access.answering(addressee, body.onBehalfOf());
        var extension = addressee.askExtension(
                new PaperExtension(addressee, body.until(), body.reason().strip(), capacity.hand(), clock.instant()));
        extension.persist();
        record.step(
                "ask-extension",
                addressee,
                addressee.state,
                "until",
                body.until().toString(),
                "reason",
                extension.reason);
        entities.flush();
        notices.extensionAsked(addressee, extension);
        asked.fire(new ExtensionAsked(paperId, id));
    }
}
