package io.shishi.inspection.rule;

import java.util.Comparator;

/** An item that was drawn, with the key by which it was. */
public record Selected(String id, String stratum, double key) {

    /** Of equal keys the id that sorts first is drawn first. */
    static final Comparator<Selected> ORDER =
            Comparator.comparingDouble(Selected::key).thenComparing(Selected::id);
}
