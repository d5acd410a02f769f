package io.shishi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Where a thing stands among its siblings: they are numbered from 1 without gaps. */
final class Place {

    private Place() {}

    /** Puts the item at its place, or last when none is given, and numbers all of them. */
    static <T> void give(T item, Integer place, List<T> siblings, ObjIntConsumer<T> number) {
        var order = new ArrayList<>(siblings);
        order.remove(item);
        order.add(place == null ? order.size() : Math.min(place - 1, order.size()), item);
        for (var i = 0; i < order.size(); i++) {
            number.accept(order.get(i), i + 1);
        }
    }
}
