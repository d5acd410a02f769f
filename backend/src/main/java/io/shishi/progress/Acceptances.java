package io.shishi.progress;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** Which reports were accepted, and why the others were not. */
public record Acceptances(@NotNull List<UUID> accepted, @NotNull List<Refused> refused) {

    public record Refused(@NotNull UUID id, @NotNull Why problem) {

        static Refused of(UUID id, HttpProblem problem) {
            return new Refused(
                    id,
                    new Why(
                            problem.getType().toString(),
                            problem.getTitle(),
                            problem.getStatusCode(),
                            problem.getDetail()));
        }
    }

    public record Why(@NotNull String type, @NotNull String title, @NotNull int status, @NotNull String detail) {}
}
