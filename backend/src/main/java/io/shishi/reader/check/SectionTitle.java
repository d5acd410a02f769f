package io.shishi.reader.check;

import io.shishi.reader.draft.DraftSection;

/** What the part of a plan is called that a task stands in; tasks without a heading stand together. */
public final class SectionTitle {

    private static final String NONE = "重点任务";

    private SectionTitle() {}

    public static String of(DraftSection section) {
        return section == null || section.title() == null || section.title().isBlank()
                ? NONE
                : section.title().strip();
    }
}
