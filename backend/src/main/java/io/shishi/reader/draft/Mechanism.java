package io.shishi.reader.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The task force: who convenes it, who belongs to it, where its office is, and who follows up and checks. */
@Schema(name = "DraftMechanism")
public record Mechanism(
        @Size(max = 200) String convener,
        @NotNull @Size(max = 50) List<@NotNull @Size(max = 200) String> deputyConveners,
        @Size(max = 200) String office,
        @NotNull @Size(max = 50) List<@NotNull @Size(max = 200) String> supervision,
        @NotNull @Size(max = 500) List<@NotNull @Size(max = 200) String> members,
        @NotNull List<@NotNull @Valid Source> sources) {

    public Mechanism {
        deputyConveners = deputyConveners == null ? List.of() : List.copyOf(deputyConveners);
        supervision = supervision == null ? List.of() : List.copyOf(supervision);
        members = members == null ? List.of() : List.copyOf(members);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
