package io.shishi.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The task force of a plan: who convenes it, who runs its office, who supervises, which agencies are members. */
public record Mechanism(
        @Size(max = 120) @Schema(examples = "县人民政府常务副县长") String convener,
        @Size(max = 20) List<@NotBlank @Size(max = 120) String> deputyConveners,
        UUID officeAgencyId,
        @Size(max = 20) List<@NotBlank @Size(max = 120) String> supervision,
        @Size(max = 200) List<@NotNull UUID> memberIds) {

    static final Mechanism NONE = new Mechanism(null, null, null, null, null);

    public Mechanism {
        deputyConveners = deputyConveners == null ? List.of() : deputyConveners;
        supervision = supervision == null ? List.of() : supervision;
        memberIds = memberIds == null ? List.of() : memberIds;
    }
}
