package io.shishi.shared.paging;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;

/** One page of a list and how many there are in all. */
public record Page<T>(@NotNull List<T> items, @NotNull int page, @NotNull int size, @NotNull long total) {

    public static <T> Page<T> of(List<T> items, PageQuery query, long total) {
        return new Page<>(items, query.page, query.size, total);
    }

    public static <E, T> Page<T> of(PanacheQuery<E> found, PageQuery query, Function<E, T> view) {
        var items = found.page(query.page, query.size).stream().map(view).toList();
        return of(items, query, found.count());
    }

    /** A page of a list that is in memory already. */
    public static <T> Page<T> cut(List<T> all, PageQuery query) {
        var from = Math.min(query.offset(), all.size());
        return of(all.subList(from, Math.min(from + query.size, all.size())), query, all.size());
    }
}
