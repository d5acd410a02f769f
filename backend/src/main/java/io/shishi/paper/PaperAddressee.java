package io.shishi.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Agency;
import io.shishi.plan.AgencyRole;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.WorkingDays;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;

/** An agency that a paper is addressed to, with a state and a due time of its own. */
@Entity
public class PaperAddressee extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Paper paper;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agency agency;

    public int position;

    @Enumerated(EnumType.STRING)
    public AgencyRole role;

    @Enumerated(EnumType.STRING)
    public Recipient recipient;

    @Enumerated(EnumType.STRING)
    public AddresseeState state = AddresseeState.ISSUED;

    public Instant dueAt;
    public Instant signedForAt;
    public String signedForBy;
    public String signedForByName;
    public String signedForBehalf;
    public String signedForBehalfName;
    public Instant closedAt;
    public String closedBy;
    public String closedByName;
    public String closingNote;
    public String settledReason;

    @OneToMany(mappedBy = "addressee")
    @OrderBy("ordinal")
    @OptimisticLock(excluded = true)
    public Set<PaperAnswer> answers = new LinkedHashSet<>();

    @OneToMany(mappedBy = "addressee")
    @OrderBy("askedAt")
    @OptimisticLock(excluded = true)
    public Set<PaperExtension> extensions = new LinkedHashSet<>();

    @Version
    public int version;

    protected PaperAddressee() {}

    PaperAddressee(Paper paper, int position, Agency agency, AgencyRole role, Recipient recipient, Instant dueAt) {
        this.paper = paper;
        this.position = position;
        this.agency = agency;
        this.role = role;
        this.recipient = recipient;
        this.dueAt = dueAt;
    }

    public boolean isLate(Instant now) {
        return state.isWaiting() && now.isAfter(dueAt);
    }

    public boolean isSigningLate(Instant now) {
        return state == AddresseeState.ISSUED && now.isAfter(paper.signBy);
    }

    Optional<PaperAnswer> lastAnswer() {
        return answers.stream().reduce((earlier, later) -> later);
    }

    Optional<PaperExtension> pendingExtension() {
        return extensions.stream().filter(it -> it.decision == null).findFirst();
    }

    void signFor(Hand hand, Instant now) {
        if (state != AddresseeState.ISSUED) {
            throw PaperProblems.notTheState("签收", state);
        }
        state = AddresseeState.SIGNED_FOR;
        receive(hand, now);
    }

    /** Whoever answers has received it. */
    PaperAnswer answer(PaperAnswer answer, Instant now) {
        if (!state.isWaiting()) {
            throw PaperProblems.notTheState("答复", state);
        }
        if (signedForAt == null) {
            receive(answer.hand(), now);
        }
        state = AddresseeState.ANSWERED;
        answers.add(answer);
        return answer;
    }

    void accept(Hand judge, String note, Instant now) {
        judged(judge).judge(AnswerJudgement.ACCEPTED, note, judge, now);
        close(judge, note, now);
    }

    /** For a better answer, until a day that is not before the one it was due. */
    void sendBack(Hand judge, String note, LocalDate due, Instant now) {
        judged(judge).judge(AnswerJudgement.RETURNED, note, judge, now);
        state = AddresseeState.RETURNED;
        var until = WorkingDays.endOf(due);
        dueAt = until.isAfter(dueAt) ? until : dueAt;
    }

    PaperExtension askExtension(PaperExtension extension) {
        if (!state.isWaiting()) {
            throw PaperProblems.notTheState("申请延期", state);
        }
        if (pendingExtension().isPresent()) {
            throw PaperProblems.extensionPending();
        }
        mustBeLater("until", extension.until);
        extensions.add(extension);
        return extension;
    }

    /** From now on it is due at the end of that day. */
    void extend(String field, LocalDate until) {
        mustBeLater(field, until);
        dueAt = WorkingDays.endOf(until);
    }

    void close(Hand hand, String note, Instant now) {
        state = AddresseeState.CLOSED;
        closingNote = note;
        end(hand, now);
    }

    /** What it was issued for is no more; nothing has to be answered. */
    void settle(String reason, Hand hand, Instant now) {
        state = AddresseeState.SETTLED;
        settledReason = reason;
        end(hand, now);
    }

    void cancel(String reason, Hand hand, Instant now) {
        state = AddresseeState.CANCELLED;
        closingNote = reason;
        end(hand, now);
    }

    void mustBeOpen(String deed) {
        if (!state.isOpen()) {
            throw PaperProblems.notTheState(deed, state);
        }
    }

    private PaperAnswer judged(Hand judge) {
        if (state != AddresseeState.ANSWERED) {
            throw PaperProblems.notTheState("审核答复", state);
        }
        var answer = lastAnswer().orElseThrow();
        if (answer.hand().shares(judge)) {
            throw PaperProblems.ownAnswer();
        }
        return answer;
    }

    private void mustBeLater(String field, LocalDate until) {
        if (!until.isAfter(Calendar.day(dueAt))) {
            throw PaperProblems.notLater(field, Calendar.day(dueAt));
        }
    }

    private void receive(Hand hand, Instant now) {
        signedForAt = now;
        signedForBy = hand.username();
        signedForByName = hand.name();
        signedForBehalf = hand.onBehalfOf();
        signedForBehalfName = hand.onBehalfOfName();
    }

    private void end(Hand hand, Instant now) {
        closedAt = now;
        closedBy = hand.username();
        closedByName = hand.name();
    }
}
