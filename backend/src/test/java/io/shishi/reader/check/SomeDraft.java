package io.shishi.reader.check;

import io.shishi.plan.Comparator;
import io.shishi.plan.SectionLevel;
import io.shishi.reader.PlanReader;
import io.shishi.reader.draft.Draft;
import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.draft.DraftPeriod;
import io.shishi.reader.draft.DraftPlan;
import io.shishi.reader.draft.DraftSection;
import io.shishi.reader.draft.DraftTask;
import io.shishi.reader.draft.Due;
import io.shishi.reader.draft.Mechanism;
import io.shishi.reader.draft.Source;
import io.shishi.reader.text.SourceText;
import java.math.BigDecimal;
import java.util.List;

/** Drafts with the one detail that a test is about. */
final class SomeDraft {

    private SomeDraft() {}

    static Draft read(String text) {
        return PlanReader.read(SourceText.plain(text));
    }

    static Draft of(DraftTask... tasks) {
        return new Draft(
                new DraftPlan("方案", null, 2026, List.of()),
                new Mechanism(null, List.of(), null, List.of(), List.of(), List.of()),
                List.of(tasks),
                List.of(),
                List.of(),
                null);
    }

    static DraftTask task(String number, List<String> lead, DraftIndicator... indicators) {
        return new DraftTask(
                new DraftSection("一、重点", SectionLevel.COUNTY, null),
                null,
                number,
                "标题",
                "条款",
                null,
                lead,
                List.of(),
                null,
                List.of(indicators),
                List.of(),
                List.of());
    }

    static DraftIndicator indicator(Comparator comparator, String target, String unit, DraftPeriod period, Due due) {
        return new DraftIndicator(
                "指标",
                comparator,
                target == null ? null : new BigDecimal(target),
                unit,
                null,
                period,
                due,
                List.of(),
                null,
                null,
                true,
                List.<Source>of());
    }
}
