package io.shishi.light;

import io.shishi.agency.Level;
import io.shishi.light.rule.Blocked;
import io.shishi.light.rule.Text;
import io.shishi.progress.DelayReason;
import io.shishi.progress.ReportStatus;
import java.util.UUID;

/** What a report says that a light depends on. */
record ReportState(
        int round,
        UUID taskId,
        UUID agencyId,
        ReportStatus status,
        DelayReason delayReason,
        Level delayLevel,
        String delayAsk) {

    boolean handedIn() {
        return status == ReportStatus.SUBMITTED || status == ReportStatus.SIGNED || accepted();
    }

    boolean accepted() {
        return status == ReportStatus.ACCEPTED;
    }

    /** The higher level it waits for, or null. */
    Blocked blocked() {
        if (delayReason != DelayReason.HIGHER_LEVEL) {
            return null;
        }
        var level = delayLevel == null
                ? new Text("上级", "higher level")
                : switch (delayLevel) {
                    case PROVINCE -> new Text("省级", "province");
                    case CITY -> new Text("市级", "city");
                    case COUNTY -> new Text("县级", "county");
                };
        return new Blocked(level, delayAsk);
    }
}
