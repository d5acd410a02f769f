package io.shishi.agency;

import io.shishi.identity.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A duty to be given: one of the task force, or that of a contact or head of an agency. */
public record PersonDuty(
        @NotNull
                @Pattern(
                        regexp = "office|convener|supervisor|viewer|reporter|signer",
                        message = "须为 office、convener、supervisor、viewer、reporter 或 signer")
                @Schema(examples = "reporter")
                String role,
        UUID agencyId) {

    static PersonDuty of(Member member) {
        return new PersonDuty(role(member.duty), member.agency.id);
    }

    /** The realm role that goes with a duty in an agency. */
    static String role(Duty duty) {
        return duty == Duty.SIGNER ? Role.SIGNER : Role.REPORTER;
    }

    boolean isInAgency() {
        return role.equals(Role.REPORTER) || role.equals(Role.SIGNER);
    }

    Duty duty() {
        return role.equals(Role.SIGNER) ? Duty.SIGNER : Duty.CONTACT;
    }
}
