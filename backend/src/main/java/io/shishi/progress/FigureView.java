package io.shishi.progress;

import io.shishi.plan.Aggregation;
import io.shishi.progress.verification.FigureVerification;
import io.shishi.progress.verification.FigureVerificationView;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure on the page of a report.
 *
 * @param touched whether somebody entered it; where nobody did, the value is last time's, to begin with
 * @param enteredIn where it is entered when that is not here
 */
public record FigureView(
        @NotNull UUID measureId,
        @NotNull String name,
        @NotNull String unit,
        @NotNull Aggregation aggregation,
        @NotNull boolean ratio,
        String numeratorName,
        String denominatorName,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        @NotNull boolean touched,
        PreviousFigure previous,
        String correctionReason,
        @NotNull boolean jumpConfirmed,
        @NotNull boolean editable,
        EnteredIn enteredIn,
        @Schema(description = "Absent where nobody went to see") FigureVerificationView verification,
        @NotNull List<PromiseView> indicators) {

    public record PreviousFigure(
            BigDecimal value, BigDecimal numerator, BigDecimal denominator, @NotNull int roundOrdinal) {

        static PreviousFigure of(Figure figure) {
            return new PreviousFigure(figure.value, figure.numerator, figure.denominator, figure.roundOrdinal);
        }
    }

    /**
     * @param agency the short name of the agency that enters it
     */
    public record EnteredIn(
            @NotNull UUID taskId, @NotNull String taskNumber, @NotNull UUID reportId, @NotNull String agency) {}

    static FigureView of(Line line, boolean mayEdit, FigureVerification verification, List<PromiseView> indicators) {
        var measure = line.measure();
        var figure = line.figure();
        var previous = line.previous().orElse(null);
        var begun = line.enteredHere() && line.report().isEditable() && line.isContinued() ? previous : null;
        var shown = figure == null ? begun : figure;
        return new FigureView(
                measure.id,
                measure.name,
                measure.unit,
                measure.aggregation,
                measure.ratio,
                measure.numeratorName,
                measure.denominatorName,
                shown == null ? null : shown.value,
                shown == null ? null : shown.numerator,
                shown == null ? null : shown.denominator,
                figure != null,
                previous == null ? null : PreviousFigure.of(previous),
                figure == null ? null : figure.correctionReason,
                figure != null && figure.jumpConfirmed,
                mayEdit && line.enteredHere(),
                line.enteredHere() || line.home() == null ? null : enteredIn(line.home()),
                FigureVerificationView.of(verification),
                indicators);
    }

    /** Without what is being written: for those who see that there is a draft but not what it says. */
    FigureView hidden() {
        return new FigureView(
                measureId,
                name,
                unit,
                aggregation,
                ratio,
                numeratorName,
                denominatorName,
                null,
                null,
                null,
                false,
                previous,
                null,
                false,
                false,
                enteredIn,
                verification,
                indicators);
    }

    private static EnteredIn enteredIn(Home home) {
        return new EnteredIn(home.task().id, home.task().number, home.reportId(), home.agency());
    }
}
