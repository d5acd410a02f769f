package io.shishi.reader.draft;

import java.util.List;

/** A proposal: these indicators count the same thing in different sections, so its figure need be entered once. */
public record Share(String name, String unit, List<Place> indicators) {

    /** An indicator by its place in the draft: the task's and the indicator's index. */
    public record Place(int task, int indicator) {}
}
