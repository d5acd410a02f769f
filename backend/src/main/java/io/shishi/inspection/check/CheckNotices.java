package io.shishi.inspection.check;

import io.shishi.agency.People;
import io.shishi.agency.PersonRef;
import io.shishi.identity.Role;
import io.shishi.paper.Settled;
import io.shishi.paper.Told;
import io.shishi.progress.verification.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells people what happens to the checks that are theirs; the agency hears of one when the visit has begun. */
@ApplicationScoped
class CheckNotices {

    private final People people;
    private final Event<Told> told;
    private final Event<Settled> settled;

    CheckNotices(People people, Event<Told> told, Event<Settled> settled) {
        this.people = people;
        this.told = told;
        this.settled = settled;
    }

    void planned(Check check) {
        tell(
                true,
                Set.of(check.assignee),
                "check-planned",
                "请去核验：" + check.heading(),
                "请于%s前到现场核验%s上报的情况。开始核验前请勿告知该单位。".formatted(check.visitBy, check.agency.shortName),
                check,
                "planned");
    }

    void visited(Check check) {
        tell(
                false,
                agency(check),
                "check-begun",
                "督查正在核验：" + check.heading(),
                check.assigneeName + "正在核验贵单位上报的情况，请予配合。",
                check,
                "visited");
    }

    void concluded(Check check) {
        settled.fire(new Settled(matter(check)));
        var wrong = check.verdict == Verdict.DISCREPANCY;
        tell(
                wrong,
                agency(check),
                wrong ? "check-discrepancy" : "check-done",
                "核验结论“" + check.verdict.word() + "”：" + check.heading(),
                wrong ? discrepancy(check) : "核验人：" + check.assigneeName,
                check,
                "done");
        tell(
                false,
                usernames(people.holding(check.jurisdiction.id, Role.SUPERVISOR)).stream()
                        .filter(who -> !who.equals(check.assignee))
                        .collect(Collectors.toSet()),
                "check-concluded",
                "核验结论“" + check.verdict.word() + "”：" + check.heading(),
                check.assigneeName + "交回了核验结果。",
                check,
                "concluded");
    }

    void cancelled(Check check) {
        settled.fire(new Settled(matter(check)));
        tell(
                false,
                Set.of(check.assignee),
                "check-cancelled",
                "不用再去核验：" + check.heading(),
                check.cancelReason,
                check,
                "cancelled");
    }

    /** The figure itself stays as it was reported: only the agency changes it, by an amendment. */
    private static String discrepancy(Check check) {
        var values = check.reportedValue == null || check.verifiedValue == null
                ? ""
                : "上报%s%s，核验%s%s。"
                        .formatted(
                                check.reportedValue.toPlainString(),
                                unit(check),
                                check.verifiedValue.toPlainString(),
                                unit(check));
        return values + "请核对后申请更正填报，并写明原因。";
    }

    private static String unit(Check check) {
        return check.unit == null ? "" : check.unit;
    }

    private Set<String> agency(Check check) {
        var whom = new HashSet<>(people.contactsOf(List.of(check.agency.id)));
        whom.addAll(people.signersOf(List.of(check.agency.id)));
        return usernames(whom);
    }

    private static Set<String> usernames(Set<PersonRef> persons) {
        return persons.stream().map(PersonRef::username).collect(Collectors.toSet());
    }

    private void tell(
            boolean act, Set<String> whom, String kind, String title, String text, Check check, String occasion) {
        if (!whom.isEmpty()) {
            told.fire(new Told(
                    check.jurisdiction.id,
                    act,
                    whom,
                    kind,
                    title.length() > 120 ? title.substring(0, 119) + "…" : title,
                    text,
                    "check",
                    check.id,
                    matter(check) + ":" + occasion,
                    matter(check)));
        }
    }

    private static String matter(Check check) {
        return "check:" + check.id;
    }
}
