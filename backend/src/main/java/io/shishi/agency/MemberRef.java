package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A contact or signer in passing. */
public record MemberRef(@NotNull UUID id, @NotNull String username, @NotNull String name) {

    static MemberRef of(Member member) {
        return new MemberRef(member.id, member.username, member.name);
    }
}
