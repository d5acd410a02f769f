package io.shishi.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.shishi.agency.Level;
import io.shishi.progress.DelayReason;
import io.shishi.progress.ReportStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands in {@code sample/county-reports.json}: what agencies wrote from month to month, and what befell it. */
record SampleReports(List<Narrative> narratives, List<Happening> story, List<Open> open) {

    /** What an agency writes about a task; keys are rounds: {@code "4"}, for problems also {@code "9-10"}. */
    record Narrative(
            String task,
            String agency,
            TreeMap<Integer, String> progress,
            TreeMap<String, String> problem,
            TreeMap<Integer, String> next) {

        /** What was written last stays, as it does in a prefilled form. */
        String progressAt(int round) {
            return progress.floorEntry(round).getValue();
        }

        String nextAt(int round) {
            return next.floorEntry(round).getValue();
        }

        /** A problem is told only in the rounds that have it. */
        String problemAt(int round) {
            return problem == null
                    ? null
                    : problem.entrySet().stream()
                            .filter(entry -> Rounds.of(entry.getKey()).holds(round))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(null);
        }
    }

    enum Event {
        LATE,
        MISSING,
        RETURNED,
        RECALLED,
        AMENDED,
        CORRECTION,
        NO_CHANGE,
        DELAY,
        TARGET,
        EVIDENCE
    }

    enum By {
        OFFICE,
        SIGNER
    }

    enum Kind {
        PHOTO,
        DOCUMENT
    }

    /** Something out of the ordinary; which fields it has depends on the event. */
    record Happening(
            String task,
            String agency,
            String round,
            Event event,
            By by,
            String note,
            int days,
            String measure,
            JsonNode was,
            DelayReason delay,
            String reason,
            Level level,
            String ask,
            String indicator,
            Integer due,
            Authority authority,
            Kind kind,
            Scene scene,
            String name,
            String caption,
            List<String> lines) {

        boolean concerns(String task, String agency, int round) {
            return this.task.equals(task)
                    && this.agency.equals(agency)
                    && Rounds.of(this.round).holds(round);
        }
    }

    record Authority(String title, String number) {}

    /** Where a report of the round that is open now stands. Those not named are untouched. */
    record Open(String task, String agency, ReportStatus state, By by, String note) {}

    /** {@code "4"} or {@code "9-10"}. */
    record Rounds(int first, int last) {

        static Rounds of(String text) {
            var parts = text.split("-");
            return new Rounds(Integer.parseInt(parts[0]), Integer.parseInt(parts[parts.length - 1]));
        }

        boolean holds(int round) {
            return first <= round && round <= last;
        }
    }

    Stream<Happening> happenings(String task, String agency, int round, Event event) {
        return story.stream()
                .filter(happening -> happening.event() == event && happening.concerns(task, agency, round));
    }

    Optional<Happening> happening(String task, String agency, int round, Event event) {
        return happenings(task, agency, round, event).findFirst();
    }

    Narrative narrative(String task, String agency) {
        return narratives.stream()
                .filter(narrative ->
                        narrative.task().equals(task) && narrative.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    Optional<Open> open(String task, String agency) {
        return open.stream()
                .filter(one -> one.task().equals(task) && one.agency().equals(agency))
                .findFirst();
    }
}
