package io.shishi.reader.rule;

import io.shishi.plan.Comparator;
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
    final LaterDues dues = new LaterDues(indicators);
    final List<OtherNumber> others = new ArrayList<>();
    final List<Warning> warnings = new ArrayList<>();
    /** Targets of this section are set by a later document. */
    final boolean provisional;

    private static final int NEAR = 16;

    private Whole whole;
    private int partsSentence = -1;
    private String rate;
    private String subject = "";
    private int subjectSentence = -1;

    TaskReading(boolean provisional) {
        this.provisional = provisional;
    }

    /** What the parts spoken of last are parts of, in what unit, and in which sentence. */
    record Whole(String name, String unit, int sentence) {}

    Whole whole() {
        return whole;
    }

    void whole(Whole whole) {
        this.whole = whole;
    }

    /** 其中：…, the parts stand behind it. */
    void partsFollow(int sentence) {
        partsSentence = sentence;
    }

    /** Whether the clause that begins now is the first behind it. */
    boolean partsBegin(int sentence) {
        boolean begin = partsSentence == sentence;
        partsSentence = -1;
        return begin;
    }

    /** The indicator nearest before this place of the document; null where there is none. */
    DraftIndicator before(int place) {
        for (int i = indicators.size() - 1; i >= Math.max(0, indicators.size() - NEAR); i--) {
            if (indicators.get(i).span().to() <= place && indicators.get(i).target() != null) {
                return indicators.get(i);
            }
        }
        return null;
    }

    void add(DraftIndicator indicator) {
        indicators.add(indicator);
    }

    /** The deliverable just read turns out to have a target, only not here. */
    void replaceDeliverable(String name) {
        if (!indicators.isEmpty()) {
            var last = indicators.getLast();
            if (last.comparator() == Comparator.COMPLETE && last.name().equals(name)) {
                indicators.removeLast();
            }
        }
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
            this.subject = subject.replaceFirst("(?:提高|增加|增长|下降|降低|减少|压减|提升)$", "");
            this.subjectSentence = sentence;
        }
    }

    /** For whom and how often the last amount of money was meant; what speaks of the same thing means the same. */
    String rate() {
        return rate;
    }

    void rate(String rate) {
        this.rate = rate;
    }

    String subject() {
        return subject;
    }

    boolean spokeIn(int sentence) {
        return subjectSentence == sentence;
    }
}
