package io.shishi.inspection.finding;

import io.shishi.agency.People;
import io.shishi.agency.PersonRef;
import io.shishi.identity.Role;
import io.shishi.paper.Settled;
import io.shishi.paper.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells people what happens to the findings that are theirs, and that what they were told before is over. */
@ApplicationScoped
class FindingNotices {

    private static final int LONGEST = 100;

    private final People people;
    private final Event<Told> told;
    private final Event<Settled> settled;

    FindingNotices(People people, Event<Told> told, Event<Settled> settled) {
        this.people = people;
        this.told = told;
        this.settled = settled;
    }

    void made(Finding finding) {
        tell(
                true,
                agency(finding),
                "finding-made",
                "请整改：" + finding.heading(),
                "%s问题：%s。请于%s前整改。".formatted(finding.severity.word(), cut(finding.text), finding.dueOn),
                finding,
                "made");
    }

    void answered(Finding finding) {
        over(finding);
        tell(
                true,
                usernames(people.holding(finding.jurisdiction.id, Role.SUPERVISOR)),
                "finding-answered",
                finding.agency.shortName + "答复了" + finding.number,
                cut(finding.remedies.getLast().text),
                finding,
                "answered-" + finding.remedies.size());
    }

    void judged(Finding finding) {
        over(finding);
        var done = finding.state == FindingState.REMEDIED;
        var note = finding.remedies.getLast().note;
        tell(
                !done,
                agency(finding),
                done ? "finding-remedied" : "finding-returned",
                finding.number + (done ? "已整改" : "的整改被退回"),
                done ? "复核认可了整改。" : "原因：%s。请于%s前重新整改。".formatted(cut(note == null ? "" : note), finding.dueOn),
                finding,
                "judged-" + finding.remedies.size());
    }

    private void over(Finding finding) {
        settled.fire(new Settled(matter(finding)));
    }

    private Set<String> agency(Finding finding) {
        var whom = new HashSet<>(people.contactsOf(List.of(finding.agency.id)));
        whom.addAll(people.signersOf(List.of(finding.agency.id)));
        return usernames(whom);
    }

    private static Set<String> usernames(Set<PersonRef> persons) {
        return persons.stream().map(PersonRef::username).collect(Collectors.toSet());
    }

    private void tell(
            boolean act, Set<String> whom, String kind, String title, String text, Finding finding, String occasion) {
        if (!whom.isEmpty()) {
            told.fire(new Told(
                    finding.jurisdiction.id,
                    act,
                    whom,
                    kind,
                    title,
                    text,
                    "finding",
                    finding.id,
                    matter(finding) + ":" + occasion,
                    matter(finding)));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static String matter(Finding finding) {
        return "finding:" + finding.id;
    }
}
