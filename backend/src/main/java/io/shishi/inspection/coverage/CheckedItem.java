package io.shishi.inspection.coverage;

import io.shishi.inspection.check.CheckKind;
import io.shishi.progress.verification.Verdict;
import java.util.UUID;

/**
 * What a check found of a report, figure or task.
 *
 * @param chance with which it was drawn; null of what was named by hand
 */
record CheckedItem(CheckKind kind, UUID itemId, UUID agencyId, UUID sectionId, Verdict verdict, Double chance) {

    boolean isRandom() {
        return chance != null;
    }
}
