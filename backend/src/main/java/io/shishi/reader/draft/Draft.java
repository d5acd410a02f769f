package io.shishi.reader.draft;

import java.util.List;

/** What the reader makes of a document; a person confirms it. */
public record Draft(
        DraftPlan plan,
        Mechanism mechanism,
        List<DraftTask> tasks,
        List<Warning> warnings,
        List<Share> shares,
        Coverage coverage) {}
