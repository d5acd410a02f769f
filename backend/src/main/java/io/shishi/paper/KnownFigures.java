package io.shishi.paper;

import io.shishi.agency.AgencyRef;
import io.shishi.plan.Measure;
import io.shishi.progress.rule.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds what a request asks for and what is in the system already, so that nobody is asked for it again. */
@ApplicationScoped
class KnownFigures {

    private final KnownFigureQueries queries;

    KnownFigures(KnownFigureQueries queries) {
        this.queries = queries;
    }

    private record Match(int field, Measure measure) {}

    List<KnownFigure> of(UUID jurisdictionId, List<NewPaperField> fields) {
        if (fields.stream().noneMatch(field -> field.kind() == FieldKind.NUMBER)) {
            return List.of();
        }
        var matches = matches(fields, queries.measures(jurisdictionId));
        if (matches.isEmpty()) {
            return List.of();
        }
        var ids = matches.stream().map(match -> match.measure().id).distinct().toList();
        var figures = queries.figures(ids);
        var uses = queries.uses(ids);
        return matches.stream().map(match -> known(match, figures, uses)).toList();
    }

    private static List<Match> matches(List<NewPaperField> fields, List<Measure> measures) {
        var matches = new ArrayList<Match>();
        for (var i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var place = i;
            if (field.kind() == FieldKind.NUMBER) {
                measures.stream()
                        .filter(measure -> Resemblance.between(field.label(), measure.name))
                        .forEach(measure -> matches.add(new Match(place, measure)));
            }
        }
        return matches;
    }

    private static KnownFigure known(
            Match match, List<KnownFigureQueries.Known> figures, List<KnownFigureQueries.Use> uses) {
        var measure = match.measure();
        var figure =
                figures.stream().filter(it -> it.measureId().equals(measure.id)).findFirst();
        var use = uses.stream().filter(it -> it.measureId().equals(measure.id)).findFirst();
        return new KnownFigure(
                match.field(),
                measure.id,
                measure.name,
                measure.unit,
                use.map(KnownFigureQueries.Use::taskId).orElse(null),
                use.map(KnownFigureQueries.Use::number).orElse(null),
                use.map(KnownFigureQueries.Use::title).orElse(null),
                AgencyRef.of(measure.ownerAgency),
                figure.map(it -> Numbers.plain(it.value())).orElse(null),
                figure.map(KnownFigureQueries.Known::on).orElse(null));
    }
}
