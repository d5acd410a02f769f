package io.shishi.progress.rule;

import java.math.BigDecimal;

/** An accepted figure of another round. */
public record PastFigure(int roundOrdinal, BigDecimal value) {}
