package io.shishi.audit.chain;

import jakarta.validation.constraints.NotNull;

/**
 * What recomputing a chain came to.
 *
 * @param head where the recomputed chain stands
 * @param heads how many archived heads were compared
 * @param flaw the first thing that does not fit; null where all does
 * @param millis how long it took
 */
public record ChainVerdict(
        @NotNull boolean whole, @NotNull Head head, @NotNull int heads, Flaw flaw, @NotNull long millis) {}
