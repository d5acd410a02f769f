package io.shishi.inspection.check;

import io.shishi.inspection.finding.Wrong;
import java.util.List;

/** The result of a check was handed in, in the same transaction, with what was found wrong on site. */
public record CheckConcluded(Check check, List<Wrong> wrong) {}
