package io.shishi.paper;

import static java.util.stream.Collectors.joining;

import io.shishi.light.Light;
import io.shishi.paper.template.Placeholder;
import io.shishi.plan.Indicator;
import io.shishi.progress.rule.Numbers;
import io.shishi.shared.time.Calendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The facts that a paper's text leaves open, in words. */
final class PaperFacts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy年M月d日H时");
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("M月d日");
    private static final int NAMED = 3;

    private final PaperDraft draft;
    private final Map<UUID, Light> lights;

    /** @param lights of the indicators, where they have been judged */
    PaperFacts(PaperDraft draft, Map<UUID, Light> lights) {
        this.draft = draft;
        this.lights = lights;
    }

    /** @param cause why it is issued, where what it is about does not say that by itself */
    Map<Placeholder, String> of(String number, String sender, String cause, LocalDate today) {
        var facts = new EnumMap<Placeholder, String>(Placeholder.class);
        var matter = draft.matter();
        facts.put(Placeholder.NUMBER, number);
        facts.put(Placeholder.SENDER, sender);
        facts.put(
                Placeholder.AGENCIES,
                draft.addressees().keySet().stream().map(it -> it.shortName).collect(joining("、")));
        facts.put(Placeholder.PLAN, matter.plan() == null ? "重点民生实事实施方案" : matter.plan().title);
        facts.put(Placeholder.TASKS, tasks());
        facts.put(Placeholder.ROUND, rounds());
        facts.put(Placeholder.DUE, hour(draft.dueAt()));
        facts.put(Placeholder.SIGN_BY, hour(draft.signBy()));
        facts.put(Placeholder.TODAY, DAY.format(today));
        facts.put(Placeholder.CAUSE, cause == null ? cause() : cause);
        facts.put(Placeholder.INDICATORS, indicators());
        facts.put(Placeholder.TARGET, each(PaperFacts::target, "见实施方案"));
        facts.put(Placeholder.ACTUAL, each(this::actual, "详见附表"));
        facts.put(Placeholder.GAP, each(this::gap, "详见附表"));
        return facts;
    }

    private String tasks() {
        var names = new LinkedHashSet<String>();
        draft.matter().tasks().forEach(it -> names.add(it.heading()));
        draft.matter().indicators().forEach(it -> names.add(it.task.heading()));
        draft.matter().reports().forEach(it -> names.add(it.task.heading()));
        if (names.isEmpty()) {
            return "有关工作";
        }
        var some = names.stream().limit(NAMED).map("“%s”"::formatted).collect(joining());
        return names.size() > NAMED ? some + "等" + names.size() + "项任务" : some;
    }

    private String indicators() {
        var names = draft.matter().indicators().stream().map(it -> it.name).collect(joining("、"));
        return names.isEmpty() ? "详见附表" : names;
    }

    private String rounds() {
        var rounds = draft.matter().reports().stream()
                .map(it -> it.round)
                .distinct()
                .map(it -> "第%d期（%s至%s）".formatted(it.ordinal, MONTH_DAY.format(it.fromOn), MONTH_DAY.format(it.toOn)))
                .collect(joining("、"));
        return rounds.isEmpty() ? "本期" : rounds;
    }

    private String cause() {
        if (!draft.matter().reports().isEmpty()) {
            return "你单位%s的填报至今没有提交。".formatted(rounds());
        }
        var behind = draft.matter().indicators().stream()
                .filter(it -> lights.containsKey(it.id))
                .map(it -> it.name + "，" + lights.get(it.id).sentenceZh)
                .collect(joining("；"));
        return behind.isEmpty() ? "经调度，" + tasks() + "需要加快推进。" : "经调度，" + behind + "。";
    }

    private String each(java.util.function.Function<Indicator, String> said, String otherwise) {
        List<Indicator> indicators = draft.matter().indicators();
        if (indicators.isEmpty()) {
            return otherwise;
        }
        return indicators.size() == 1
                ? said.apply(indicators.getFirst())
                : indicators.stream().map(it -> it.name + said.apply(it)).collect(joining("；"));
    }

    private static String target(Indicator indicator) {
        var value = indicator.target == null
                ? "按计划完成"
                : Numbers.plain(indicator.target).toPlainString() + unit(indicator);
        return value + "（" + DAY.format(indicator.dueOn) + "前）";
    }

    private String actual(Indicator indicator) {
        var light = lights.get(indicator.id);
        if (light == null || light.value == null) {
            return "尚无审核通过的数据";
        }
        return Numbers.plain(light.value).toPlainString() + unit(indicator) + "（截至" + DAY.format(light.valueOn) + "）";
    }

    private String gap(Indicator indicator) {
        var light = lights.get(indicator.id);
        if (light == null || light.gap == null) {
            return "尚不能比较";
        }
        return light.gap.signum() > 0 ? "低" + Numbers.plain(light.gap).toPlainString() + "个百分点" : "不低于序时";
    }

    private static String unit(Indicator indicator) {
        return indicator.unit == null ? "" : indicator.unit;
    }

    private static String hour(Instant instant) {
        return HOUR.format(Calendar.local(instant));
    }
}
