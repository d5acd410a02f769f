package io.shishi.sample;

import io.shishi.sample.SampleReports.By;
import io.shishi.sample.SampleReports.Happening;
import java.time.Instant;

/**
 * Something that somebody does about a report at a moment of the sample's year.
 *
 * @param happening what in the story makes it so, or null for the ordinary; of writing, that it is wrong at first
 * @param by of a return, who returns it
 * @param note of a return, what was not right
 */
record Act(Instant at, Deed deed, String task, String agency, int round, Happening happening, By by, String note) {

    enum Deed {
        WRITE,
        ATTACH,
        SUBMIT,
        RECALL,
        SIGN,
        SEND_BACK,
        ACCEPT,
        AMEND,
        REVISE_TARGET
    }

    Act at(Instant moment) {
        return new Act(moment, deed, task, agency, round, happening, by, note);
    }
}
