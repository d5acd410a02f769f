package io.shishi.integration.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Which notices have been read: these, or all there are. */
public record Readings(@Size(max = 500) List<@NotNull UUID> ids, Boolean all) {

    boolean isOfAll() {
        return Boolean.TRUE.equals(all);
    }

    boolean isEmpty() {
        return !isOfAll() && (ids == null || ids.isEmpty());
    }
}
