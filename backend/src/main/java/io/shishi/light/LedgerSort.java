package io.shishi.light;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** By what a ledger can be sorted. What is alike stays in the order of the plan. */
public enum LedgerSort {
    NUMBER {
        @Override
        Comparator<TaskRow> by(Function<TaskRow, List<BoardQueries.Lead>> leads) {
            return (one, other) -> 0;
        }
    },
    LIGHT {
        @Override
        Comparator<TaskRow> by(Function<TaskRow, List<BoardQueries.Lead>> leads) {
            return Comparator.comparingInt(
                    task -> task.light() == null ? -1 : task.status().severity());
        }
    },
    PROGRESS {
        @Override
        Comparator<TaskRow> by(Function<TaskRow, List<BoardQueries.Lead>> leads) {
            return number(task -> task.light() == null ? null : task.light().progress);
        }
    },
    GAP {
        @Override
        Comparator<TaskRow> by(Function<TaskRow, List<BoardQueries.Lead>> leads) {
            return number(task -> task.light() == null ? null : task.light().gap);
        }
    },
    AGENCY {
        @Override
        Comparator<TaskRow> by(Function<TaskRow, List<BoardQueries.Lead>> leads) {
            return Comparator.comparingInt(task -> leads.apply(task).stream()
                    .findFirst()
                    .map(BoardQueries.Lead::position)
                    .orElse(Integer.MAX_VALUE));
        }
    };

    abstract Comparator<TaskRow> by(Function<TaskRow, List<BoardQueries.Lead>> leads);

    private static Comparator<TaskRow> number(Function<TaskRow, BigDecimal> what) {
        return Comparator.comparing(what, Comparator.nullsFirst(Comparator.naturalOrder()));
    }
}
