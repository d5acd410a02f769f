package io.shishi.paper;

import io.shishi.agency.People;
import io.shishi.agency.PersonRef;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells people what happens to the papers that are theirs, and that what they were told before is over. */
@ApplicationScoped
class PaperNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日H时");

    private final People people;
    private final Event<Told> told;
    private final Event<Settled> settled;

    PaperNotices(People people, Event<Told> told, Event<Settled> settled) {
        this.people = people;
        this.told = told;
        this.settled = settled;
    }

    void issued(Paper paper, List<PaperAddressee> addressees) {
        for (var addressee : addressees) {
            tell(
                    true,
                    recipients(addressee),
                    "paper-issued",
                    "请签收：" + paper.heading(),
                    "请于%s前签收，%s前答复。".formatted(hour(paper.signBy), hour(addressee.dueAt)),
                    addressee,
                    "issued");
        }
        var readers = new HashSet<String>();
        var copied = paper.copies.stream()
                .filter(it -> it.agency != null)
                .map(it -> it.agency.id)
                .toList();
        readers.addAll(usernames(people.contactsOf(copied)));
        readers.addAll(usernames(people.signersOf(copied)));
        paper.copies.stream()
                .filter(it -> it.duty != null)
                .forEach(it -> readers.addAll(usernames(people.holding(paper.jurisdiction.id, it.duty))));
        if (!readers.isEmpty()) {
            told.fire(new Told(
                    paper.jurisdiction.id,
                    false,
                    readers,
                    "paper-copied",
                    "抄送：" + paper.heading(),
                    "主送" + addressees.stream().map(it -> it.agency.shortName).collect(Collectors.joining("、")),
                    "paper",
                    paper.id,
                    "paper:" + paper.id + ":copied",
                    "paper:" + paper.id));
        }
    }

    void answered(PaperAddressee addressee, PaperAnswer answer) {
        over(addressee);
        tell(
                true,
                judges(addressee.paper),
                "paper-answered",
                addressee.agency.shortName + "答复了" + addressee.paper.number,
                Texts.cut(answer.text, 100),
                addressee,
                "answered-" + answer.ordinal);
    }

    void returned(PaperAddressee addressee, PaperAnswer answer) {
        over(addressee);
        var whom = usernames(recipientsOf(addressee));
        whom.add(answer.answeredBy);
        tell(
                true,
                whom,
                "answer-returned",
                addressee.paper.number + "的答复被退回",
                "原因：%s。请于%s前重新答复。".formatted(answer.note, hour(addressee.dueAt)),
                addressee,
                "returned-" + answer.ordinal);
    }

    void extensionAsked(PaperAddressee addressee, PaperExtension extension) {
        tell(
                true,
                judges(addressee.paper),
                "extension-asked",
                addressee.agency.shortName + "申请延期：" + addressee.paper.heading(),
                "申请延至%s，原因：%s".formatted(extension.until, extension.reason),
                addressee,
                "extension-" + extension.id);
    }

    void extensionDecided(PaperAddressee addressee, PaperExtension extension) {
        over(addressee);
        var granted = extension.decision == ExtensionOutcome.GRANTED;
        var whom = usernames(recipientsOf(addressee));
        whom.add(extension.askedBy);
        tell(
                !granted,
                whom,
                "extension-decided",
                addressee.paper.number + (granted ? "同意延期" : "不同意延期"),
                (granted ? "延至%s。".formatted(hour(addressee.dueAt)) : "仍须于%s前答复。".formatted(hour(addressee.dueAt)))
                        + (extension.note == null ? "" : extension.note),
                addressee,
                "extension-decided-" + extension.id);
    }

    /** Closed, settled or cancelled: there is nothing left to do. */
    void ended(PaperAddressee addressee) {
        over(addressee);
        var word = addressee.state.word();
        tell(
                false,
                recipients(addressee),
                "paper-" + addressee.state.name().toLowerCase(),
                addressee.paper.heading() + word,
                addressee.state == AddresseeState.SETTLED
                        ? addressee.settledReason
                        : addressee.closingNote == null ? "不需要再办理。" : addressee.closingNote,
                addressee,
                "ended");
    }

    /** What people were told of it and have not read is out of date. */
    void over(PaperAddressee addressee) {
        settled.fire(new Settled(matter(addressee.id)));
    }

    private void tell(
            boolean act,
            Set<String> whom,
            String kind,
            String title,
            String text,
            PaperAddressee addressee,
            String occasion) {
        if (whom.isEmpty()) {
            return;
        }
        var paper = addressee.paper;
        told.fire(new Told(
                paper.jurisdiction.id,
                act,
                whom,
                kind,
                title,
                text,
                "paper",
                paper.id,
                matter(addressee.id) + ":" + occasion,
                matter(addressee.id)));
    }

    private Set<String> recipients(PaperAddressee addressee) {
        return usernames(recipientsOf(addressee));
    }

    /** The contacts; from the second rung on the head too, whose paper it is. */
    private Set<PersonRef> recipientsOf(PaperAddressee addressee) {
        var agency = List.of(addressee.agency.id);
        var whom = new HashSet<>(people.contactsOf(agency));
        if (addressee.recipient != Recipient.CONTACT || whom.isEmpty()) {
            whom.addAll(people.signersOf(agency));
        }
        return whom;
    }

    private Set<String> judges(Paper paper) {
        return usernames(people.holding(paper.jurisdiction.id, paper.duty.role()));
    }

    private static Set<String> usernames(Collection<PersonRef> persons) {
        return persons.stream().map(PersonRef::username).collect(Collectors.toCollection(HashSet::new));
    }

    private static String matter(UUID addresseeId) {
        return "paper:" + addresseeId;
    }

    private static String hour(Instant instant) {
        return DAY.format(Calendar.local(instant));
    }
}
