package io.shishi.reader.confirm;

import io.shishi.plan.MilestoneTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/** The usual stages of a deliverable, until its agency says better: works are built, everything else is arranged. */
final class DefaultStages {

    private static final Pattern WORKS = Pattern.compile("建|修|改造|工程|治理|整治|装|铺|扩容|提质");

    private static final List<Stage> BUILT = List.of(
            new Stage("前期手续", 20, 0.25),
            new Stage("开工", 20, 0.4),
            new Stage("主体完工", 40, 0.8),
            new Stage("验收投用", 20, 1));
    private static final List<Stage> ARRANGED =
            List.of(new Stage("制定方案", 20, 0.25), new Stage("组织实施", 50, 0.75), new Stage("全面完成", 30, 1));

    private DefaultStages() {}

    /** What part of the work a stage is, and what part of the time it may take. */
    private record Stage(String name, int weight, double time) {}

    static List<MilestoneTerms> of(String name, LocalDate starts, LocalDate due) {
        var days = ChronoUnit.DAYS.between(starts, due);
        return (WORKS.matcher(name).find() ? BUILT : ARRANGED)
                .stream()
                        .map(stage -> new MilestoneTerms(
                                null,
                                stage.name(),
                                BigDecimal.valueOf(stage.weight()),
                                stage.time() == 1 ? due : starts.plusDays(Math.round(days * stage.time()))))
                        .toList();
    }
}
