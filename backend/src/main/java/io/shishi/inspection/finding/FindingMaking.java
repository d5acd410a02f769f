package io.shishi.inspection.finding;

import io.shishi.identity.CurrentUser;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;

/** Writes a finding down: it has its number, and the agency is told. */
@ApplicationScoped
class FindingMaking {

    private final FindingNumbers numbers;
    private final FindingRecord record;
    private final FindingNotices notices;
    private final Event<FindingMade> made;
    private final CurrentUser user;
    private final Clock clock;

    FindingMaking(
            FindingNumbers numbers,
            FindingRecord record,
            FindingNotices notices,
            Event<FindingMade> made,
            CurrentUser user,
            Clock clock) {
        this.numbers = numbers;
        this.record = record;
        this.notices = notices;
        this.made = made;
        this.user = user;
        this.clock = clock;
    }

    /** @param field what stands before the names of its fields, for refusals */
    Finding make(FindingMatter matter, Wrong wrong, String field) {
        var today = Calendar.today(clock);
        if (wrong.dueOn().isBefore(today) || wrong.dueOn().isAfter(today.plusYears(1))) {
            throw FindingProblems.refused(field + "dueOn", "须在今天之后、一年之内");
        }
        var finding = new Finding(matter, user.actor(), clock.instant());
        finding.say(
                numbers.take(finding.jurisdiction.id, today.getYear()),
                wrong.severity(),
                wrong.text(),
                wrong.wanted(),
                wrong.dueOn());
        finding.persist();
        record.made(finding);
        notices.made(finding);
        made.fire(new FindingMade(finding.plan.id, finding.task.id, finding.id, finding.severity));
        return finding;
    }
}
