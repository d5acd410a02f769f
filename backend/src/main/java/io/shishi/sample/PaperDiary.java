package io.shishi.sample;

import io.shishi.sample.SamplePaper.Step;
import io.shishi.shared.time.Calendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When the papers of a sample plan were issued, and when something was done about them, up to now. */
final class PaperDiary {

    private final SampleYear year;
    private final Instant now;
    private final List<Entry> entries = new ArrayList<>();

    private PaperDiary(SampleYear year, Instant now) {
        this.year = year;
        this.now = now;
    }

    /** @param step null where the paper itself was issued */
    record Entry(Instant at, SamplePaper paper, Step step) {}

    static List<Entry> of(List<SamplePaper> papers, SampleYear year, Instant now) {
        var diary = new PaperDiary(year, now);
        papers.forEach(diary::write);
        diary.entries.sort(Comparator.comparing(Entry::at));
        return diary.entries.stream().filter(entry -> entry.at().isBefore(now)).toList();
    }

    private void write(SamplePaper paper) {
        var issued = day(paper);
        var habit = new WorkingDays(paper.kind() + String.valueOf(issued));
        add(habit.morning(issued), paper, null);
        paper.all().forEach(step -> add(habit.morning(later(issued, step.after())), paper, step));
        paper.steps().forEach(step -> add(habit.afternoon(later(issued, step.after())), paper, step));
    }

    private void add(Instant at, SamplePaper paper, Step step) {
        entries.add(new Entry(at, paper, step));
    }

    private LocalDate day(SamplePaper paper) {
        if (paper.ago() == null) {
            return later(year.firstDay(paper.round()).plusDays(paper.day() - 2L), 1);
        }
        var day = Calendar.day(now);
        for (var i = 0; i < paper.ago(); i++) {
            day = WorkingDays.onOrBefore(day.minusDays(1), LocalDate.MIN);
        }
        return day;
    }

    static LocalDate later(LocalDate day, int workingDays) {
        var later = day;
        for (var i = 0; i < workingDays; i++) {
            later = WorkingDays.next(later);
        }
        return later;
    }
}
