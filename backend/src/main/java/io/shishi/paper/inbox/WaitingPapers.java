package io.shishi.paper.inbox;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.paper.AddresseeState;
import io.shishi.paper.IssuingDuty;
import io.shishi.paper.PaperAddressee;
import io.shishi.paper.PaperExtension;
import io.shishi.paper.Recipient;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The papers that wait for the caller, or for somebody they act for, read from their state. */
@ApplicationScoped
class WaitingPapers {

    private final InboxQueries queries;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;

    WaitingPapers(InboxQueries queries, Jurisdictions jurisdictions, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.clock = clock;
    }

    /** To sign for, to answer, to judge, to decide; and of how many one has a copy. */
    record Mine(
            List<PaperItem> toSignFor,
            List<PaperItem> toAnswer,
            List<PaperItem> answersToJudge,
            List<PaperItem> extensionsToDecide,
            int copies) {}

    /** An addressee, the more time it asks for, whether it has a head, for whom the caller may act there, and whether they have a copy. */
    private record Waiting(
            PaperAddressee addressee,
            PaperExtension asked,
            boolean hasHead,
            boolean asContact,
            boolean asHead,
            boolean asIssuer,
            boolean copied) {

        static Waiting of(Object[] row) {
            return new Waiting(
                    (PaperAddressee) row[0],
                    (PaperExtension) row[1],
                    (Boolean) row[2],
                    (Boolean) row[3],
                    (Boolean) row[4],
                    (Boolean) row[5],
                    (Boolean) row[6]);
        }

        boolean is(AddresseeState state) {
            return addressee.state == state;
        }
    }

    Mine mine() {
        var waiting = queries
                .waiting(
                        jurisdictions.myId(),
                        AddresseeState.OPEN,
                        orNothing(user.agencies()),
                        duties(),
                        orNothing(user.actor().duties().roles()),
                        user.username(),
                        Calendar.today(clock))
                .stream()
                .map(Waiting::of)
                .toList();
        return new Mine(
                items(waiting, it -> it.is(AddresseeState.ISSUED) && answers(it)),
                items(
                        waiting,
                        it -> answers(it) && (it.is(AddresseeState.SIGNED_FOR) || it.is(AddresseeState.RETURNED))),
                items(waiting, it -> it.is(AddresseeState.ANSWERED) && judges(it)),
                items(waiting, it -> it.asked() != null && judges(it)),
                copies(waiting));
    }

    private static int copies(List<Waiting> waiting) {
        return (int) waiting.stream()
                .filter(Waiting::copied)
                .map(it -> it.addressee().paper.id)
                .distinct()
                .count();
    }

    private List<PaperItem> items(List<Waiting> waiting, Predicate<Waiting> wanted) {
        var now = clock.instant();
        return waiting.stream()
                .filter(wanted)
                .map(it -> PaperItem.of(it.addressee(), it.asked(), now))
                .toList();
    }

    /** What is for the head of an agency waits for the head; where there is none, for its contact. */
    private boolean answers(Waiting it) {
        var mine = user.agencies().contains(it.addressee().agency.code);
        var contact = mine && user.is(Role.REPORTER) || it.asContact();
        var head = mine && user.is(Role.SIGNER) || it.asHead();
        return it.addressee().recipient == Recipient.CONTACT || !it.hasHead() ? contact : head;
    }

    private boolean judges(Waiting it) {
        return user.is(it.addressee().paper.duty.role()) || it.asIssuer();
    }

    private List<IssuingDuty> duties() {
        return Arrays.stream(IssuingDuty.values())
                .filter(duty -> user.is(duty.role()))
                .toList();
    }

    private static Collection<String> orNothing(Collection<String> codes) {
        return codes.isEmpty() ? List.of("") : codes;
    }
}
