package io.shishi.reader.rule;

import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.draft.OtherNumber;
import io.shishi.reader.draft.Warning;
import io.shishi.reader.text.Passage;
import io.shishi.reader.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What was read of one task so far. */
public final class TaskReading {

    final List<DraftIndicator> indicators = new ArrayList<>();
    final List<OtherNumber> others = new ArrayList<>();
    final List<Warning> warnings = new ArrayList<>();
    /** Targets of this section are set by a later document. */
    final boolean provisional;

    private String subject = "";
    private int subjectSentence = -1;

    TaskReading(boolean provisional) {
        this.provisional = provisional;
    }

    void add(DraftIndicator indicator) {
        indicators.add(indicator);
    }

    void other(Passage text, Figure figure) {
        others.add(new OtherNumber(
                text.span(figure.from(), figure.to()),
                text.printed(figure.from(), figure.to()),
                figure.kind(),
                figure.rule()));
    }

    void warn(Span span, String code, String detail) {
        warnings.add(new Warning(span, code, detail));
    }

    /** What the last clause spoke of, for one that does not say it again. */
    void spokeOf(String subject, int sentence) {
        if (!subject.isBlank()) {
            this.subject = subject;
            this.subjectSentence = sentence;
        }
    }

    String subject() {
        return subject;
    }

    boolean spokeIn(int sentence) {
        return subjectSentence == sentence;
    }
}
