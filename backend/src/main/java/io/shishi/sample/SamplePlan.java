package io.shishi.sample;

import io.shishi.agency.Level;
import io.shishi.plan.Aggregation;
import io.shishi.plan.Comparator;
import io.shishi.plan.Period;
import io.shishi.plan.SectionLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in {@code sample/county.json}: a plan, its agencies, and how its figures went. */
record SamplePlan(
        Place jurisdiction,
        List<Bureau> agencies,
        List<Group> groups,
        Document plan,
        Map<String, List<Integer>> schedules,
        List<Part> sections) {

    record Place(String code, String name, Level level, Place parent) {}

    record Bureau(String code, String shortName, String name, List<String> aliases, Boolean signer) {

        boolean hasSigner() {
            return signer == null || signer;
        }
    }

    record Group(String code, String name, List<String> agencies) {}

    record Document(String title, String documentNumber, Mechanism mechanism) {}

    record Mechanism(
            String convener,
            List<String> deputyConveners,
            String office,
            List<String> supervision,
            List<String> members) {}

    record Part(String key, String title, SectionLevel level, List<Item> tasks) {}

    record Item(
            String number,
            String category,
            String title,
            String clause,
            List<String> otherNumbers,
            List<String> lead,
            List<String> cooperating,
            List<Promise> indicators) {

        Item {
            otherNumbers = otherNumbers == null ? List.of() : otherNumbers;
            cooperating = cooperating == null ? List.of() : cooperating;
        }
    }

    record Promise(
            String name,
            Comparator comparator,
            BigDecimal target,
            BigDecimal baseline,
            String unit,
            Period period,
            boolean strict,
            BigDecimal weight,
            Integer due,
            String clauseText,
            Counted measure,
            String schedule,
            List<Stage> milestones,
            String pendingDecider,
            Course course) {

        Promise {
            weight = weight == null ? BigDecimal.ONE : weight;
            due = due == null ? SampleYear.MONTHS : due;
            milestones = milestones == null ? List.of() : milestones;
        }
    }

    /** A measure of its own, or with {@code shared} the key of one that an earlier indicator brought. */
    record Counted(
            String key,
            String shared,
            String name,
            String unit,
            Aggregation aggregation,
            boolean ratio,
            String numeratorName,
            String denominatorName,
            String owner) {

        String usedKey() {
            return shared == null ? key : shared;
        }
    }

    /** A milestone; {@code by} is the leading agency that reports it, the first one unless said. */
    record Stage(String name, BigDecimal weight, int due, Integer done, String by) {}

    /** Tasks by the name that reports use for them: {@code province/1.(1)}. */
    Map<String, Item> tasks() {
        var tasks = new LinkedHashMap<String, Item>();
        sections.forEach(part -> part.tasks().forEach(item -> tasks.put(part.key() + "/" + item.number(), item)));
        return tasks;
    }

    /** The indicators that bring a measure, by the measure's key, in the order of the plan. */
    Map<String, Promise> measures() {
        var measures = new LinkedHashMap<String, Promise>();
        for (var item : tasks().values()) {
            for (var promise : item.indicators()) {
                if (promise.measure() != null && promise.measure().shared() == null) {
                    measures.put(promise.measure().key(), promise);
                }
            }
        }
        return measures;
    }

    Bureau agency(String code) {
        return agencies.stream()
                .filter(bureau -> bureau.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    List<Promise> indicators() {
        var all = new ArrayList<Promise>();
        tasks().values().forEach(item -> all.addAll(item.indicators()));
        return all;
    }
}
