package io.shishi.reader;

import io.shishi.reader.draft.Draft;

/** What a draft may not hold: a sign that the database cannot keep. */
final class PlanDraftText {

    private PlanDraftText() {}

    static void check(PlanDraftChange change) {
        refuse("name", change.name());
        refuse("terms", change.terms());
        refuse("agencies", change.agencies());
        refuse("settled", change.settled());
        draft(change.draft());
    }

    private static void draft(Draft draft) {
        if (draft == null) {
            return;
        }
        refuse("draft.plan", draft.plan());
        refuse("draft.mechanism", draft.mechanism());
        for (var i = 0; i < draft.tasks().size(); i++) {
            refuse("draft.tasks[" + i + "]", draft.tasks().get(i));
        }
        refuse("draft.warnings", draft.warnings());
        refuse("draft.shares", draft.shares());
        refuse("draft.ignored", draft.ignored());
    }

    /** Records write themselves out in full, so what is in them shows. */
    private static void refuse(String field, Object value) {
        if (value != null && value.toString().indexOf('\0') >= 0) {
            throw PlanDraftProblems.unreadable(field);
        }
    }
}
