package io.shishi.sample;

import io.shishi.identity.Actor;
import io.shishi.identity.CurrentUser;
import io.shishi.paper.AnsweringService;
import io.shishi.paper.ExtensionDecision;
import io.shishi.paper.ExtensionOutcome;
import io.shishi.paper.FieldEntry;
import io.shishi.paper.FieldKind;
import io.shishi.paper.IssuingService;
import io.shishi.paper.JudgingService;
import io.shishi.paper.NewExtension;
import io.shishi.paper.NewPaper;
import io.shishi.paper.NewPaperAnswer;
import io.shishi.paper.PaperAddressee;
import io.shishi.paper.PaperDeed;
import io.shishi.paper.PaperField;
import io.shishi.paper.PaperJudgement;
import io.shishi.paper.PaperVersions;
import io.shishi.sample.SamplePaper.Step;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Issues the sample's papers and does about them what their agencies and issuers did. */
@ApplicationScoped
class SamplePapers {

    private final CurrentUser user;
    private final IssuingService issuing;
    private final AnsweringService answering;
    private final JudgingService judging;

    SamplePapers(CurrentUser user, IssuingService issuing, AnsweringService answering, JudgingService judging) {
        this.user = user;
        this.issuing = issuing;
        this.answering = answering;
        this.judging = judging;
    }

    void perform(SampleLife life, PaperDiary.Entry entry) {
        var paper = entry.paper();
        if (entry.step() == null) {
            user.actAs(issuer(life, paper));
            life.papers.put(paper, issuing.issue(asked(life, entry)).id);
        } else if (entry.step().agency() == null && entry.step().deed() != SamplePaper.Deed.CLOSE) {
            addressees(life, paper).forEach(addressee -> perform(life, paper, addressee, entry.step()));
        } else if (entry.step().agency() == null) {
            close(life, paper, entry.step());
        } else {
            addressees(life, paper).stream()
                    .filter(addressee ->
                            addressee.agency.code.equals(entry.step().agency()))
                    .forEach(addressee -> perform(life, paper, addressee, entry.step()));
        }
    }

    private void perform(SampleLife life, SamplePaper paper, PaperAddressee addressee, Step step) {
        var code = addressee.agency.code;
        var id = life.papers.get(paper);
        var version = addressee.version;
        switch (step.deed()) {
            case SIGN_FOR -> {
                user.actAs(receiver(life, paper, code));
                answering.signFor(id, addressee.id, new PaperDeed(version, null));
            }
            case ANSWER -> {
                user.actAs(receiver(life, paper, code));
                var values = values(addressee.paper.fields, step.values());
                answering.answer(id, addressee.id, new NewPaperAnswer(version, step.text(), values, null));
            }
            case ASK -> {
                user.actAs(receiver(life, paper, code));
                var until = PaperDiary.later(Calendar.day(addressee.paper.issuedAt), step.days());
                answering.askExtension(id, addressee.id, new NewExtension(version, until, step.text(), null));
            }
            case GRANT -> {
                user.actAs(issuer(life, paper));
                var asked = addressee.extensions.iterator().next().id;
                var granted = new ExtensionDecision(version, ExtensionOutcome.GRANTED, null, step.text(), null);
                judging.decide(id, addressee.id, asked, granted);
            }
            case ACCEPT -> {
                user.actAs(issuer(life, paper));
                judging.accept(id, addressee.id, new PaperJudgement(version, step.text(), null, null));
            }
            case RETURN -> {
                user.actAs(issuer(life, paper));
                judging.sendBack(id, addressee.id, new PaperJudgement(version, step.text(), null, null));
            }
            case CLOSE -> throw new IllegalArgumentException("A paper is closed as a whole");
        }
    }

    private void close(SampleLife life, SamplePaper paper, Step step) {
        user.actAs(issuer(life, paper));
        var addressees = addressees(life, paper);
        var version = PaperVersions.of(addressees.getFirst().paper, addressees);
        judging.close(life.papers.get(paper), new PaperJudgement(version, step.text(), null, null));
    }

    /** A paper to all is about the plan; one about tasks goes to those who lead them. */
    private static NewPaper asked(SampleLife life, PaperDiary.Entry entry) {
        var paper = entry.paper();
        var dueOn = paper.days() == null ? null : PaperDiary.later(Calendar.day(entry.at()), paper.days());
        return new NewPaper(
                paper.kind(),
                life.planId,
                paper.title(),
                paper.body(),
                tasks(life, paper.tasks()),
                null,
                null,
                null,
                null,
                null,
                null,
                dueOn,
                null,
                paper.fields(),
                null,
                paper.rung(),
                null);
    }

    private static List<UUID> tasks(SampleLife life, List<String> wanted) {
        return life.taskKeys.entrySet().stream()
                .filter(task -> wanted.contains("*") || wanted.contains(task.getValue()))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    private static List<FieldEntry> values(List<PaperField> fields, List<String> values) {
        var entries = new ArrayList<FieldEntry>();
        for (var i = 0; values != null && i < values.size(); i++) {
            var field = fields.get(i);
            var value = values.get(i);
            entries.add(
                    field.kind() == FieldKind.NUMBER
                            ? new FieldEntry(field.id(), null, new BigDecimal(value), null)
                            : new FieldEntry(field.id(), value, null, null));
        }
        return entries;
    }

    private static List<PaperAddressee> addressees(SampleLife life, SamplePaper paper) {
        return PaperAddressee.list(
                "from PaperAddressee a join fetch a.agency join fetch a.paper where a.paper.id = ?1 order by a.position",
                life.papers.get(paper));
    }

    private static Actor issuer(SampleLife life, SamplePaper paper) {
        return switch (paper.by()) {
            case OFFICE -> life.people.office();
            case CONVENER -> life.people.convener();
            case SUPERVISOR -> life.people.supervisor();
        };
    }

    /** An order is for the head of the agency, where there is one. */
    private static Actor receiver(SampleLife life, SamplePaper paper, String agency) {
        var head = paper.rung() != null && life.plan.agency(agency).hasSigner();
        return head ? life.people.signer(agency) : life.people.contact(agency);
    }
}
