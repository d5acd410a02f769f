package io.shishi.plan;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal is taken back before it was decided. */
@Schema(name = "TargetWithdrawal")
public record ProposalWithdrawal(@NotNull Integer version) {}
