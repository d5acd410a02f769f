package io.shishi.paper.inbox;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Things of one sort that wait for the caller.
 *
 * @param group the sort, for programs: {@code checks-to-make}
 * @param title the sort, for people
 */
public record InboxGroup(
        @NotNull @Schema(examples = "checks-to-make") String group, @NotNull String title, @NotNull List<Item> items) {

    /**
     * @param why what is to be done
     * @param kind the noun of the page to open
     */
    @Schema(name = "InboxItem")
    public record Item(
            @NotNull UUID id,
            @NotNull String title,
            @NotNull String why,
            LocalDate dueOn,
            @NotNull State state,
            @NotNull @Schema(examples = "check") String kind) {

        public static Item of(UUID id, String title, String why, LocalDate dueOn, LocalDate today, String kind) {
            var late = dueOn != null && dueOn.isBefore(today);
            return new Item(id, title, why, dueOn, late ? State.LATE : State.DUE, kind);
        }
    }

    @Schema(name = "InboxItemState")
    public enum State {
        DUE,
        LATE
    }
}
