package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A person's duty in an agency. */
public record MemberView(
        @NotNull UUID id,
        @NotNull AgencyRef agency,
        @NotNull String username,
        @NotNull String name,
        @NotNull Duty duty,
        String phone,
        @NotNull boolean retired,
        @NotNull int version) {

    static MemberView of(Member member) {
        return new MemberView(
                member.id,
                AgencyRef.of(member.agency),
                member.username,
                member.name,
                member.duty,
                member.phone,
                member.retiredAt != null,
                member.version);
    }
}
