package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** All that hangs on a person. */
public record PersonHoldings(@NotNull PersonView person, @NotNull List<Holding> items) {}
