package io.shishi.reader.draft;

import io.shishi.plan.Comparator;
import io.shishi.reader.text.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * One promise of a task. {@code lead} is only filled where the clause names agencies for this part alone;
 * {@code sources} tells where name, target, baseline, period and due day stand.
 */
public record DraftIndicator(
        String name,
        Comparator comparator,
        BigDecimal target,
        String unit,
        BigDecimal baseline,
        DraftPeriod period,
        Due due,
        List<String> lead,
        Span span,
        String rule,
        boolean sure,
        List<Source> sources) {}
