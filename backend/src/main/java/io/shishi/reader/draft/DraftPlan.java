package io.shishi.reader.draft;

import java.util.List;

/** The document itself; what it does not say is null. */
public record DraftPlan(String title, String region, Integer year, List<Source> sources) {}
