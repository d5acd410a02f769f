package io.shishi.integration.mail;

import io.shishi.agency.PersonRef;
import io.shishi.integration.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Where a person's mail goes: where they want it, or else to their account's address. */
@ApplicationScoped
class Addresses {

    private final Notices notices;

    Addresses(Notices notices) {
        this.notices = notices;
    }

    Optional<String> of(PersonRef person) {
        return notices.chosenAddress(person.username()).or(() -> Optional.ofNullable(person.email()));
    }
}
