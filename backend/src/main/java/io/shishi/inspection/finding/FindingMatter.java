package io.shishi.inspection.finding;

import io.shishi.agency.Agency;
import io.shishi.inspection.check.Check;
import io.shishi.plan.Indicator;
import io.shishi.plan.Task;
import java.util.UUID;

/** What a finding is about and whom it concerns; check, indicator and figure may be null. */
record FindingMatter(Task task, Agency agency, Check check, Indicator indicator, UUID figureId) {}
