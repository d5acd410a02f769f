package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;

/** Who the caller is here: their duties, agencies, and what they may look at. */
public record MeView(
        @NotNull String username,
        @NotNull String name,
        @NotNull Set<String> roles,
        JurisdictionRef jurisdiction,
        @NotNull List<AgencyRef> agencies,
        @NotNull List<JurisdictionRef> visibleJurisdictions,
        @NotNull List<ActsFor> actsFor) {}
