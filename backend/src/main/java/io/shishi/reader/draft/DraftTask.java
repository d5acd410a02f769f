package io.shishi.reader.draft;

import io.shishi.reader.text.Span;
import java.util.List;

/** One numbered item: its clause without number and agency bracket, who leads, what it promises, every other number. */
public record DraftTask(
        DraftSection section,
        String category,
        String number,
        String title,
        String text,
        Span span,
        List<String> lead,
        List<String> cooperating,
        Due due,
        List<DraftIndicator> indicators,
        List<OtherNumber> otherNumbers,
        List<Source> sources) {}
