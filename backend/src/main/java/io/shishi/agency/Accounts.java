package io.shishi.agency;

import java.util.List;
import java.util.Optional;

/**
 * The accounts with which people sign in. They are not part of the database's transaction: they are brought to what is
 * wanted last of all, and what is asked for twice is done once.
 */
public interface Accounts {

    Optional<Account> find(String username);

    /** Brings accounts to what is wanted, one after the other; when one fails the others are put back as they were. */
    void bring(List<Account> wanted);

    /** Opens the account for one sign-in, at which the person chooses a password of their own. */
    void setOneTimePassword(String username, String password);
}
