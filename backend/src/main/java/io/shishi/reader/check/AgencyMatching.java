package io.shishi.reader.check;

import io.shishi.agency.AgencyRef;
import io.shishi.reader.check.AgencyBook.Known;
import io.shishi.reader.draft.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds for every name of a draft the agency or group that it means, or proposes a new one. */
public final class AgencyMatching {

    private static final int CANDIDATES = 5;
    private static final double LIKE = 0.3;
    private static final Pattern SEVERAL =
            Pattern.compile("^(?:全?[县区市])?(?:各|有关|相关|其他|其它|所有).*|.*(?:成员单位|相关部门|有关部门|有关单位|相关单位|直属单位|等部门|等单位)$");

    private final AgencyBook book;
    private final Map<String, AgencyChoice> choices;
    private final NewAgencies proposed;
    private final Map<String, Integer> uses;

    private AgencyMatching(AgencyBook book, Draft draft, List<AgencyChoice> choices) {
        this.book = book;
        this.choices = choices.stream()
                .collect(Collectors.toMap(AgencyChoice::name, choice -> choice, (one, other) -> other, HashMap::new));
        this.uses = NamesOfDraft.of(draft);
        this.proposed = new NewAgencies(book, choices);
    }

    public static List<AgencyName> of(AgencyBook book, Draft draft, List<AgencyChoice> choices) {
        var matching = new AgencyMatching(book, draft, choices);
        var names = new ArrayList<AgencyName>();
        matching.uses.forEach((name, count) -> names.add(matching.match(name, count)));
        return List.copyOf(names);
    }

    private AgencyName match(String name, int count) {
        var chosen = choices.get(name);
        if (chosen != null) {
            return chosen(chosen, count);
        }
        var exact = exact(name, count);
        if (exact != null) {
            return exact;
        }
        var like = like(name);
        if (like.size() == 1) {
            return agency(name, count, like.getFirst(), MatchedBy.LIKENESS);
        }
        if (SEVERAL.matcher(name).matches()) {
            return fresh(name, count, NameKind.NEW_GROUP, null, null, MatchedBy.NONE);
        }
        return fresh(name, count, NameKind.NEW, null, null, MatchedBy.NONE);
    }

    private AgencyName chosen(AgencyChoice choice, int count) {
        return switch (choice.kind()) {
            case AGENCY ->
                book.agency(choice.id())
                        .map(known -> agency(choice.name(), count, known, MatchedBy.CHOSEN))
                        .orElseGet(() -> gone(choice, count));
            case GROUP ->
                book.group(choice.id())
                        .map(group -> new AgencyName(
                                choice.name(),
                                count,
                                NameKind.GROUP,
                                group.id(),
                                group.code(),
                                group.name(),
                                MatchedBy.CHOSEN,
                                List.of()))
                        .orElseGet(() -> gone(choice, count));
            case NEW, NEW_GROUP ->
                fresh(choice.name(), count, choice.kind(), choice.code(), choice.fullName(), MatchedBy.CHOSEN);
            case IGNORED ->
                new AgencyName(choice.name(), count, NameKind.IGNORED, null, null, null, MatchedBy.CHOSEN, List.of());
        };
    }

    /** The agency that was chosen is there no more; the name has no meaning until somebody chooses again. */
    private AgencyName gone(AgencyChoice choice, int count) {
        return new AgencyName(
                choice.name(), count, choice.kind(), null, null, null, MatchedBy.NONE, candidates(choice.name()));
    }

    private AgencyName exact(String name, int count) {
        var tight = name.replaceAll("[\\s　]+", "");
        var by = new ArrayList<Map.Entry<MatchedBy, Predicate<Known>>>();
        by.add(Map.entry(MatchedBy.SHORT_NAME, known -> known.ref().shortName().equals(tight)));
        by.add(Map.entry(MatchedBy.NAME, known -> known.ref().name().equals(tight)));
        by.add(Map.entry(MatchedBy.ALIAS, known -> known.aliases().contains(tight)));
        for (var rule : by) {
            var found = book.agencies().stream().filter(rule.getValue()).findFirst();
            if (found.isPresent()) {
                return agency(name, count, found.get(), rule.getKey());
            }
        }
        return book.groups().stream()
                .filter(group -> group.name().equals(tight))
                .findFirst()
                .map(group -> new AgencyName(
                        name,
                        count,
                        NameKind.GROUP,
                        group.id(),
                        group.code(),
                        group.name(),
                        MatchedBy.GROUP,
                        List.of()))
                .orElse(null);
    }

    /** Agencies that the name can only mean: the same but for the place, a name in brackets, or one that shortens it. */
    private List<Known> like(String name) {
        var bare = book.bare(name);
        var same = known(other -> book.bare(other).equals(bare));
        if (!same.isEmpty()) {
            return same;
        }
        var parts = NewAgencies.parts(name).stream().map(book::bare).toList();
        var named = known(other -> parts.contains(book.bare(other)));
        return named.isEmpty()
                ? known(other -> Likeness.shortens(bare, book.bare(other)) || Likeness.shortens(book.bare(other), bare))
                : named;
    }

    private List<Known> known(Predicate<String> called) {
        return book.agencies().stream()
                .filter(known -> known.names().anyMatch(called))
                .toList();
    }

    private AgencyName agency(String name, int count, Known known, MatchedBy how) {
        return new AgencyName(
                name,
                count,
                NameKind.AGENCY,
                known.ref().id(),
                known.ref().code(),
                known.ref().name(),
                how,
                how == MatchedBy.LIKENESS ? candidates(name) : List.of());
    }

    private AgencyName fresh(String name, int count, NameKind kind, String code, String full, MatchedBy how) {
        var agency = kind == NameKind.NEW;
        return new AgencyName(
                name,
                count,
                kind,
                null,
                code == null ? proposed.code(name, agency) : code,
                full == null || full.isBlank() ? agency ? book.full(name) : name : full.strip(),
                how,
                candidates(name));
    }

    private List<AgencyRef> candidates(String name) {
        var bare = book.bare(name);
        var likeness = new HashMap<Known, Double>();
        book.agencies()
                .forEach(known -> likeness.put(
                        known,
                        known.names()
                                .map(book::bare)
                                .mapToDouble(other -> Likeness.shortens(bare, other) || Likeness.shortens(other, bare)
                                        ? 1
                                        : Likeness.of(bare, other))
                                .max()
                                .orElse(0)));
        return book.agencies().stream()
                .filter(known -> likeness.get(known) >= LIKE)
                .sorted(Comparator.comparing((Known known) -> -likeness.get(known)))
                .limit(CANDIDATES)
                .map(Known::ref)
                .toList();
    }
}
