package io.shishi.reader.draft;

import java.util.List;

/** The task force: who convenes it, who belongs to it, where its office is, and who follows up and checks. */
public record Mechanism(
        String convener,
        List<String> deputyConveners,
        String office,
        List<String> supervision,
        List<String> members,
        List<Source> sources) {}
