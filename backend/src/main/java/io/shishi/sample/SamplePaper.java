package io.shishi.sample;

import io.shishi.paper.NewPaperField;
import io.shishi.paper.PaperKind;
import io.shishi.paper.Rung;
import java.util.List;

/**
 * A paper of the sample's year and what became of it.
 *
 * @param round and {@code day}: in which round's month it was issued, and on which day of it
 * @param ago instead of them, how many working days before today
 * @param tasks what it is about; {@code *} for all
 * @param days the working days in which it is to be answered; null as the rules say
 * @param all what every agency did
 * @param steps what was done about some
 */
record SamplePaper(
        PaperKind kind,
        By by,
        Rung rung,
        Integer round,
        Integer day,
        Integer ago,
        String title,
        String body,
        List<String> tasks,
        Integer days,
        List<NewPaperField> fields,
        List<Step> all,
        List<Step> steps) {

    enum By {
        OFFICE,
        CONVENER,
        SUPERVISOR
    }

    enum Deed {
        SIGN_FOR,
        ANSWER,
        ACCEPT,
        RETURN,
        ASK,
        GRANT,
        CLOSE
    }

    /**
     * @param after working days after the paper was issued
     * @param agency whose; null of the whole paper
     * @param values what was entered in the fields, in their order
     * @param days of a request for more time: until how many working days after the issue
     */
    record Step(int after, Deed deed, String agency, String text, List<String> values, Integer days) {

        Step of(String code) {
            return new Step(after, deed, code, text, values, days);
        }
    }

    record Story(List<SamplePaper> papers) {}

    SamplePaper {
        fields = fields == null ? List.of() : fields;
        all = all == null ? List.of() : all;
        steps = steps == null ? List.of() : steps;
    }
}
