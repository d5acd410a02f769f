package io.shishi.paper.burden;

import jakarta.validation.constraints.NotNull;

/**
 * One thing that national rules forbid or ask for, and how it stands here.
 *
 * @param state never built, so that nobody can turn it on; or built, and off or on
 * @param basis the rule that it follows
 */
public record ComplianceSwitch(
        @NotNull String code,
        @NotNull String name,
        @NotNull State state,
        @NotNull String words,
        @NotNull String basis) {

    public enum State {
        NOT_BUILT,
        OFF,
        ON
    }
}
