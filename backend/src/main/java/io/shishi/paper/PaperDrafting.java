package io.shishi.paper;

import io.shishi.identity.Role;
import io.shishi.paper.calendar.WorkCalendars;
import io.shishi.paper.clock.RuleBook;
import io.shishi.shared.problem.Violation;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes of what is asked a paper that can be issued: finds what and whom it names, and counts the days. */
@ApplicationScoped
class PaperDrafting {

    private static final Set<String> READERS = Set.of(Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER);

    private final Matters matters;
    private final Addressing addressing;
    private final RuleBook rules;
    private final WorkCalendars calendars;
    private final Clock clock;

    PaperDrafting(Matters matters, Addressing addressing, RuleBook rules, WorkCalendars calendars, Clock clock) {
        this.matters = matters;
        this.addressing = addressing;
        this.rules = rules;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param climbed whether it is the next rung of an earlier paper, so that none is jumped */
    PaperDraft draft(Issuer issuer, NewPaper asked, boolean climbed) {
        var here = issuer.jurisdictionId();
        var rung = rung(issuer, asked, climbed);
        fields(asked);
        var matter = matters.of(here, asked);
        var addressees = addressing.of(here, asked, matter);
        var due = due(issuer, asked);
        return new PaperDraft(
                asked,
                issuer,
                rung,
                matter,
                addressees,
                addressing.copies(here, asked, addressees),
                copyDuties(asked, rung),
                signBy(issuer, asked, due),
                due);
    }

    private static Rung rung(Issuer issuer, NewPaper asked, boolean climbed) {
        if (asked.kind() != PaperKind.ORDER) {
            if (asked.rung() != null && asked.kind() != PaperKind.REMINDER) {
                throw PaperProblems.refused("rung", "只有督办单分级");
            }
            return asked.kind() == PaperKind.REMINDER ? Rung.BLUE : null;
        }
        if (asked.rung() == Rung.BLUE) {
            throw PaperProblems.notHigher(null);
        }
        var rung = asked.rung() == null ? Rung.ORANGE : asked.rung();
        if (rung == Rung.RED && !climbed && issuer.byRule() == null && Texts.trimmed(asked.reason()) == null) {
            throw PaperProblems.required("reason", "直接挂牌督办是越级，须写明理由");
        }
        return rung;
    }

    private static void fields(NewPaper asked) {
        if (!asked.fields().isEmpty() && asked.kind() != PaperKind.REQUEST) {
            throw PaperProblems.refused("fields", "只有专项报送可以带报送项");
        }
        var wrong = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (var i = 0; i < asked.fields().size(); i++) {
            if (!seen.add(asked.fields().get(i).label().strip())) {
                wrong.add(new Violation("fields[" + i + "].label", "报送项重复"));
            }
        }
        Matters.refuse(wrong);
    }

    /** What is on the highest rung goes to the conveners too. */
    private static List<String> copyDuties(NewPaper asked, Rung rung) {
        var duties = new LinkedHashSet<>(asked.copyDuties());
        if (!READERS.containsAll(duties)) {
            throw PaperProblems.refused("copyDuties", "可选 office、convener、supervisor、viewer");
        }
        if (rung == Rung.RED) {
            duties.add(Role.CONVENER);
        }
        return List.copyOf(duties);
    }

    private Instant due(Issuer issuer, NewPaper asked) {
        var today = Calendar.today(clock);
        var due = asked.dueOn() == null
                ? after(issuer, today, rules.of(issuer.jurisdictionId()).daysOf(asked.kind()))
                : asked.dueOn();
        if (!WorkingDays.endOf(due).isAfter(clock.instant()) || due.isAfter(today.plusYears(1))) {
            throw PaperProblems.refused("dueOn", "须在此刻之后、一年之内（当天以18时为限）");
        }
        return WorkingDays.endOf(due);
    }

    private Instant signBy(Issuer issuer, NewPaper asked, Instant due) {
        var days = asked.signDays() == null ? rules.of(issuer.jurisdictionId()).paperSignDays() : asked.signDays();
        var limit = WorkingDays.endOf(after(issuer, Calendar.today(clock), days));
        return limit.isBefore(due) ? limit : due;
    }

    private LocalDate after(Issuer issuer, LocalDate day, int workingDays) {
        return calendars.of(issuer.jurisdictionId()).plus(day, workingDays);
    }
}
