package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** An agency with the people who act for it. */
public record AgencyView(
        @NotNull UUID id,
        @NotNull JurisdictionRef jurisdiction,
        @NotNull String code,
        @NotNull String name,
        @NotNull String shortName,
        @NotNull List<String> aliases,
        @NotNull int position,
        @NotNull boolean retired,
        @NotNull List<MemberRef> contacts,
        @NotNull List<MemberRef> signers,
        @NotNull int version) {

    static AgencyView of(Agency agency, List<Member> members) {
        return new AgencyView(
                agency.id,
                JurisdictionRef.of(agency.jurisdiction),
                agency.code,
                agency.name,
                agency.shortName,
                agency.aliases,
                agency.position,
                agency.retiredAt != null,
                with(Duty.CONTACT, members),
                with(Duty.SIGNER, members),
                agency.version);
    }

    private static List<MemberRef> with(Duty duty, List<Member> members) {
        return members.stream()
                .filter(member -> member.duty == duty)
                .map(MemberRef::of)
                .toList();
    }
}
