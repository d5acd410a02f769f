package io.shishi.inspection.finding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Agency;
import io.shishi.agency.Jurisdiction;
import io.shishi.identity.Actor;
import io.shishi.inspection.check.Check;
import io.shishi.plan.Indicator;
import io.shishi.plan.Plan;
import io.shishi.plan.Task;
import jakarta.persistence.CascadeType;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Something that was found wrong, what is wanted of the agency, and by when. */
@Entity
public class Finding extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    @ManyToOne(fetch = FetchType.LAZY)
    public Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    public Task task;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agency agency;

    /** The check that found it; null where it was found otherwise. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Check check;

    @ManyToOne(fetch = FetchType.LAZY)
    public Indicator indicator;

    public UUID figureId;

    /** As people quote it: "问题〔2026〕3号". */
    public String number;

    @Enumerated(EnumType.STRING)
    public Severity severity;

    public String text;

    /** What the agency is to do. */
    public String wanted;

    public LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    public FindingState state = FindingState.OPEN;

    public Instant foundAt;
    public String foundBy;
    public String foundByName;
    public Instant remediedAt;

    @OneToMany(mappedBy = "finding", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    public List<Remedy> remedies = new ArrayList<>();

    @Version
    public int version;

    protected Finding() {}

    Finding(FindingMatter matter, Actor finder, Instant now) {
        plan = matter.task().plan;
        jurisdiction = plan.jurisdiction;
        task = matter.task();
        agency = matter.agency();
        check = matter.check();
        indicator = matter.indicator();
        figureId = matter.figureId();
        foundAt = now;
        foundBy = finder.username();
        foundByName = finder.name();
    }

    void say(String number, Severity severity, String text, String wanted, LocalDate dueOn) {
        this.number = number;
        this.severity = severity;
        this.text = text.strip();
        this.wanted = wanted.strip();
        this.dueOn = dueOn;
    }

    Remedy answer(String text, List<UUID> files, Actor actor, Instant now) {
        if (!state.isWaiting()) {
            throw FindingProblems.notTheState("提交整改", state);
        }
        state = FindingState.ANSWERED;
        var remedy = new Remedy(this, remedies.size() + 1, text.strip(), files, actor, now);
        remedies.add(remedy);
        return remedy;
    }

    /** Whether it was to be put right before today and was not. */
    boolean isLate(LocalDate today) {
        return state.isWaiting() && dueOn.isBefore(today);
    }

    /** Nobody judges what they found themselves, nor what they answered. */
    void mayBeJudgedBy(String username) {
        if (state != FindingState.ANSWERED) {
            throw FindingProblems.notTheState("复核", state);
        }
        if (username.equals(foundBy)) {
            throw FindingProblems.ownFinding();
        }
        if (username.equals(remedies.getLast().answeredBy)) {
            throw FindingProblems.ownRemedy();
        }
    }

    void judge(RemedyJudgement judgement, String note, LocalDate newDueOn, UUID checkId, Actor actor, Instant now) {
        mayBeJudgedBy(actor.username());
        remedies.getLast().judge(judgement, note, checkId, actor, now);
        if (judgement == RemedyJudgement.REMEDIED) {
            state = FindingState.REMEDIED;
            remediedAt = now;
        } else {
            state = FindingState.RETURNED;
            dueOn = newDueOn == null ? dueOn : newDueOn;
        }
    }

    /** What it is called in the record and in notices. */
    public String heading() {
        return number + " " + task.heading();
    }
}
