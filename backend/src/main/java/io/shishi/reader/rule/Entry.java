package io.shishi.reader.rule;

/** A target among the figures of a clause, with the figure it starts from, or the upper end where it is a range. */
record Entry(Figure target, Figure baseline, Figure upper) {

    int from() {
        return baseline == null ? target.from() : Math.min(baseline.from(), target.from());
    }

    int to() {
        return upper == null ? target.to() : upper.to();
    }

    Entry in(String unit) {
        return new Entry(target.in(unit), baseline, upper);
    }
}
