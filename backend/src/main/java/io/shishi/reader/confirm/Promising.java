package io.shishi.reader.confirm;

import io.shishi.plan.Comparator;
import io.shishi.plan.Indicator;
import io.shishi.plan.IndicatorService;
import io.shishi.plan.MeasureService;
import io.shishi.plan.MilestonesChange;
import io.shishi.plan.NewIndicator;
import io.shishi.plan.NewMeasure;
import io.shishi.plan.Plan;
import io.shishi.plan.ScheduleService;
import io.shishi.reader.check.Decider;
import io.shishi.reader.check.DueDay;
import io.shishi.reader.check.MeasureDraft;
import io.shishi.reader.draft.Draft;
import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.draft.DraftTask;
import io.shishi.reader.draft.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes what each clause promises: what is counted and by whom, the target, and the usual schedule or stages. */
@ApplicationScoped
class Promising {

    private static final int LONGEST_MARK = 500;

    private final MeasureService measures;
    private final IndicatorService indicators;
    private final ScheduleService schedules;
    private final EntityManager entities;

    Promising(MeasureService measures, IndicatorService indicators, ScheduleService schedules, EntityManager entities) {
        this.measures = measures;
        this.indicators = indicators;
        this.schedules = schedules;
        this.entities = entities;
    }

    Promises begin(Plan plan, Draft draft, String text, PartiesByName parties) {
        return new Promises(plan, draft, text, parties);
    }

    /** The promises of one plan. */
    final class Promises {

        private final Plan plan;
        private final Draft draft;
        private final String text;
        private final PartiesByName parties;
        private final Map<Share.Place, Share> shares = new HashMap<>();
        private final Map<Share, UUID> shared = new HashMap<>();

        private Promises(Plan plan, Draft draft, String text, PartiesByName parties) {
            this.plan = plan;
            this.draft = draft;
            this.text = text;
            this.parties = parties;
            draft.shares().forEach(share -> share.indicators().forEach(place -> shares.putIfAbsent(place, share)));
        }

        void make(int taskIndex, UUID taskId, List<UUID> leads) {
            var task = draft.tasks().get(taskIndex);
            for (var j = 0; j < task.indicators().size(); j++) {
                var indicator = task.indicators().get(j);
                var share = shares.get(new Share.Place(taskIndex, j));
                var place = "draft.tasks[" + taskIndex + "].indicators[" + j + "]";
                var measure = MeasureDraft.counts(indicator)
                        ? Fields.at(place, () -> measure(indicator, share, leads))
                        : null;
                var made = Fields.at(place, () -> indicators.add(taskId, promise(task, indicator, measure)));
                if (indicator.comparator() == Comparator.COMPLETE) {
                    Fields.at(place, () -> stage(made, indicator));
                }
            }
        }

        private UUID measure(DraftIndicator indicator, Share share, List<UUID> leads) {
            if (share != null && shared.containsKey(share)) {
                return shared.get(share);
            }
            var own = parties.agencies(indicator.lead());
            var measure = measures.add(
                    plan.id,
                    new NewMeasure(
                            share == null
                                    ? indicator.name().strip()
                                    : share.name().strip(),
                            MeasureDraft.unit(indicator),
                            MeasureDraft.aggregation(indicator),
                            false,
                            null,
                            null,
                            own.isEmpty() ? leads.getFirst() : own.getFirst()));
            if (share != null) {
                shared.put(share, measure.id);
            }
            return measure.id;
        }

        private NewIndicator promise(DraftTask task, DraftIndicator indicator, UUID measure) {
            var comparator = indicator.comparator();
            var pending = comparator == Comparator.PENDING;
            var periodic = comparator == Comparator.RECURRING || comparator == Comparator.AT_MOST;
            var bare = comparator == Comparator.RECURRING || comparator == Comparator.COMPLETE;
            return new NewIndicator(
                    indicator.name().strip(),
                    comparator,
                    bare ? null : indicator.baseline(),
                    indicator.target(),
                    false,
                    false,
                    measure == null ? blankToNull(indicator.unit()) : MeasureDraft.unit(indicator),
                    periodic && indicator.period() != null ? indicator.period().period() : null,
                    due(task, indicator),
                    null,
                    measure,
                    pending ? decider(task, indicator) : null,
                    null,
                    mark(task, indicator),
                    null,
                    null);
        }

        private LocalDate due(DraftTask task, DraftIndicator indicator) {
            var due = indicator.due() == null ? task.due() : indicator.due();
            return due == null ? plan.endsOn : DueDay.of(due, plan.year);
        }

        /** Only what stands in the clause word for word can be marked in it. */
        private String mark(DraftTask task, DraftIndicator indicator) {
            var span = indicator.span();
            if (span == null || span.to() > text.length() || span.length() == 0 || span.length() > LONGEST_MARK) {
                return null;
            }
            var piece = text.substring(span.from(), span.to());
            return task.text().strip().contains(piece) ? piece : null;
        }

        private Indicator stage(Indicator indicator, DraftIndicator draft) {
            entities.flush();
            return schedules.stage(
                    indicator.id,
                    new MilestonesChange(
                            DefaultStages.of(draft.name(), plan.startsOn, indicator.dueOn), null, indicator.version));
        }
    }

    private static String decider(DraftTask task, DraftIndicator indicator) {
        var said = Decider.of(task, indicator);
        return said == null ? Decider.SOMEBODY : said;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
