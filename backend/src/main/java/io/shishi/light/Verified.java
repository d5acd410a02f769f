package io.shishi.light;

import io.shishi.light.BoardView.Discrepancy;
import io.shishi.light.BoardView.Verifications;
import io.shishi.plan.Indicator;
import io.shishi.plan.Task;
import io.shishi.plan.TaskStatus;
import io.shishi.progress.verification.Verification;
import io.shishi.progress.verification.VerificationState;
import io.shishi.progress.verification.VerificationView;
import java.util.EnumMap;
import java.util.List;

/** What was verified of a plan, counted and told apart, from the rows of {@link BoardQueries#planAndAgencies}. */
final class Verified {

    private Verified() {}

    static Verifications of(List<Object[]> rows) {
        var counts = new EnumMap<VerificationState, Integer>(VerificationState.class);
        for (var state : VerificationState.values()) {
            counts.put(state, 0);
        }
        var checked = rows.stream()
                .filter(row -> row[2] != null && ((Task) row[5]).status != TaskStatus.CANCELLED)
                .toList();
        checked.forEach(row -> counts.merge(VerificationState.of(((Verification) row[2]).verdict), 1, Integer::sum));
        var all = rows.isEmpty() ? 0 : ((Number) rows.getFirst()[7]).intValue();
        counts.put(VerificationState.NONE, Math.max(0, all - checked.size()));
        var discrepancies = checked.stream()
                .map(Verified::discrepancy)
                .filter(it -> it.verification().state() == VerificationState.DISCREPANCY)
                .toList();
        return new Verifications(counts, all, discrepancies);
    }

    private static Discrepancy discrepancy(Object[] row) {
        var indicator = (Indicator) row[3];
        var light = (Light) row[4];
        var task = (Task) row[5];
        return new Discrepancy(
                task.id,
                task.number,
                task.title,
                indicator.id,
                indicator.name,
                row[6] == null ? "" : (String) row[6],
                light == null ? null : light.value,
                light == null ? null : light.valueOn,
                VerificationView.of((Verification) row[2], light == null ? null : light.valueOn));
    }
}
