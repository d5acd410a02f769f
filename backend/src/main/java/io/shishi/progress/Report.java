package io.shishi.progress;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Agency;
import io.shishi.agency.Level;
import io.shishi.identity.Actor;
import io.shishi.plan.Plan;
import io.shishi.plan.Task;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One agency's account of one task in one round. */
@Entity
@DynamicUpdate
public class Report extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    public Round round;

    @ManyToOne(fetch = FetchType.LAZY)
    public Task task;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agency agency;

    /** 1, and one more for each amendment. */
    public int revision = 1;

    public String amendmentReason;

    /** When a later revision took its place. */
    public Instant supersededAt;

    @Enumerated(EnumType.STRING)
    public ReportStatus status = ReportStatus.DRAFT;

    public boolean noChange;
    public String progressText;
    public String problemText;
    public String nextText;

    @Enumerated(EnumType.STRING)
    public DelayReason delayReason;

    @Enumerated(EnumType.STRING)
    public Level delayLevel;

    public String delayAsk;

    /** Null while nobody has touched it. */
    public Instant startedAt;

    public Instant savedAt;

    /** Who saved it last, or took it over since. */
    public String author;

    /** Everybody who typed into it: none of them signs or accepts it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> authors = List.of();

    public Instant submittedAt;
    public String submittedBy;
    public Instant signedAt;
    public String signedBy;
    public Instant acceptedAt;
    public String acceptedBy;

    @Version
    public int version;

    protected Report() {}

    public Report(Round round, Task task, Agency agency) {
        this.plan = round.plan;
        this.round = round;
        this.task = task;
        this.agency = agency;
    }

    public boolean isEditable() {
        return status == ReportStatus.DRAFT || status == ReportStatus.RETURNED;
    }

    boolean isOf(Task other, Agency by) {
        return task.id.equals(other.id) && agency.id.equals(by.id);
    }

    public boolean isAmendment() {
        return revision > 1;
    }

    /** Handed in after it was due. */
    public boolean isLate() {
        return submittedAt != null && submittedAt.isAfter(round.dueAt);
    }

    /** Due, and not handed in. An amendment has nothing to be late for. */
    public boolean isMissing(Instant now) {
        return isEditable() && !isAmendment() && now.isAfter(round.dueAt);
    }

    /** Whether this person has had a hand in what the report says, or has let it pass already. */
    boolean isOwnOf(String username) {
        return authors.contains(username) || username.equals(submittedBy) || username.equals(signedBy);
    }

    /** Whether it may be edited as far as the calendar goes. Only a first hand-in has a window: what was returned or is amended has been asked for. */
    boolean isWithinWindow(Instant now) {
        var state = round.state(now);
        return isAmendment()
                || status == ReportStatus.RETURNED
                || state == RoundState.OPEN
                || state == RoundState.OVERDUE;
    }

    /** After the round closed it could not be handed in again, so it stays where it is. */
    boolean isRecallable(Actor actor, Instant now) {
        return isWrittenBy(actor) && (isAmendment() || round.state(now) != RoundState.CLOSED);
    }

    boolean isAmendable() {
        return status == ReportStatus.ACCEPTED && supersededAt == null;
    }

    /** Somebody types into it. */
    void touch(Actor actor, Instant now) {
        mayStillBeEdited(now);
        startedAt = startedAt == null ? now : startedAt;
        savedAt = now;
        author = actor.username();
        if (!authors.contains(author)) {
            authors = Stream.concat(authors.stream(), Stream.of(author)).toList();
        }
    }

    void say(ReportChange change) {
        noChange = change.noChange();
        progressText = Words.trimmed(change.progressText());
        problemText = Words.trimmed(change.problemText());
        nextText = Words.trimmed(change.nextText());
        var delay = change.delay();
        delayReason = delay == null ? null : delay.reason();
        delayLevel = delayReason == DelayReason.HIGHER_LEVEL ? delay.level() : null;
        delayAsk = delayReason == DelayReason.HIGHER_LEVEL ? Words.trimmed(delay.ask()) : null;
    }

    void submit(Actor actor, Instant now) {
        mayStillBeEdited(now);
        startedAt = startedAt == null ? now : startedAt;
        status = ReportStatus.SUBMITTED;
        submittedAt = now;
        submittedBy = actor.username();
    }

    /** Taken back by one of its authors or who took over from them, while nobody else has acted. */
    void recall(Actor actor, Instant now) {
        if (status != ReportStatus.SUBMITTED) {
            throw ReportProblems.notWaiting(status);
        }
        if (!isWrittenBy(actor)) {
            throw ReportProblems.notYoursToRecall();
        }
        if (!isRecallable(actor, now)) {
            throw ReportProblems.closedForRecall(round);
        }
        status = ReportStatus.DRAFT;
        takeBack();
    }

    void sign(Actor actor, Instant now) {
        if (status != ReportStatus.SUBMITTED) {
            throw ReportProblems.notWaiting(status);
        }
        mayBeReviewedBy(actor);
        status = ReportStatus.SIGNED;
        signedAt = now;
        signedBy = actor.username();
    }

    void sendBack(Actor actor) {
        mayBeReviewedBy(actor);
        status = ReportStatus.RETURNED;
        takeBack();
    }

    /** From now on it is frozen. */
    void accept(Actor actor, Instant now) {
        mayBeReviewedBy(actor);
        status = ReportStatus.ACCEPTED;
        acceptedAt = now;
        acceptedBy = actor.username();
    }

    /** The next revision, which begins with what this one says. */
    Report amended(String reason) {
        if (!isAmendable()) {
            throw ReportProblems.notAmendable();
        }
        var next = new Report(round, task, agency);
        next.revision = revision + 1;
        next.amendmentReason = reason;
        next.noChange = noChange;
        next.progressText = progressText;
        next.problemText = problemText;
        next.nextText = nextText;
        next.delayReason = delayReason;
        next.delayLevel = delayLevel;
        next.delayAsk = delayAsk;
        return next;
    }

    void supersede(Instant now) {
        supersededAt = now;
    }

    void mayStillBeEdited(Instant now) {
        if (!isEditable()) {
            throw status == ReportStatus.ACCEPTED ? ReportProblems.frozen() : ReportProblems.underReview(status);
        }
        if (!isWithinWindow(now)) {
            throw round.state(now) == RoundState.PLANNED
                    ? ReportProblems.roundNotOpen(round)
                    : ReportProblems.roundClosed(round);
        }
    }

    private boolean isWrittenBy(Actor actor) {
        var who = actor.username();
        return authors.contains(who) || who.equals(submittedBy) || who.equals(author);
    }

    private void mayBeReviewedBy(Actor actor) {
        if (isOwnOf(actor.username())) {
            throw ReportProblems.own();
        }
    }

    private void takeBack() {
        submittedAt = null;
        submittedBy = null;
        signedAt = null;
        signedBy = null;
    }
}
