package io.shishi.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One sample plan while it is lived through: what its files say, who acts, and under which ids things have been made. */
final class SampleLife {

    final SamplePlan plan;
    final SampleReports reports;
    final List<SamplePaper> story;
    final SampleYear year;
    final SampleText text;
    final People people;

    UUID planId;
    final Map<String, UUID> agencies = new HashMap<>();
    final Map<String, UUID> groups = new HashMap<>();
    final Map<UUID, String> taskKeys = new HashMap<>();
    final Map<String, UUID> measures = new HashMap<>();
    final Map<String, UUID> indicators = new HashMap<>();
    final Map<String, UUID> milestones = new HashMap<>();
    final Map<String, UUID> reportIds = new HashMap<>();
    final Map<SamplePaper, UUID> papers = new HashMap<>();

    SampleLife(String name, SampleYear year) {
        this.plan = SampleFiles.plan(name);
        this.reports = SampleFiles.reports(name);
        this.story = SampleFiles.papers(name);
        this.year = year;
        this.text = new SampleText(plan, year);
        this.people = People.of(name, plan);
    }

    UUID reportId(Act act) {
        return reportIds.get(reportKey(act.task(), act.agency(), act.round()));
    }

    static String reportKey(String task, String agency, int round) {
        return task + " " + agency + " " + round;
    }

    static String indicatorKey(String task, String indicator) {
        return task + " " + indicator;
    }

    static String milestoneKey(String task, String indicator, String stage) {
        return indicatorKey(task, indicator) + " " + stage;
    }
}
