package io.shishi.agency;

import io.shishi.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;

/**
 * Keeps accounts in step with people. An account is touched last of all in a transaction, so that a refusal of the
 * database changes none; and when sign-in is down nothing is changed at all.
 */
@ApplicationScoped
class PersonAccounts {

    private final Accounts accounts;
    private final PersonQueries queries;
    private final MovedPeople moved;

    PersonAccounts(Accounts accounts, PersonQueries queries, MovedPeople moved) {
        this.moved = moved;
        this.accounts = accounts;
        this.queries = queries;
    }

    /** A user name is free, too, where an invitation that failed half-way left a closed account of this jurisdiction. */
    void mustBeFree(String username, String jurisdiction) {
        accounts.find(username)
                .filter(account -> account.open() || account.isOperator() || !account.isOnlyOf(jurisdiction))
                .ifPresent(account -> {
                    throw PersonProblems.usernameTaken(username);
                });
    }

    /** Operators and whoever also belongs elsewhere are not the office's to touch. */
    void mustBeOurs(Person person) {
        accounts.find(person.username).ifPresent(account -> {
            if (account.isOperator()) {
                throw PersonProblems.operator(person.name);
            }
            if (!account.isOnlyOf(person.jurisdiction.code)) {
                throw PersonProblems.elsewhere(person.name);
            }
        });
    }

    void follow(List<Person> people) {
        queries.entityManager().flush();
        accounts.bring(people.stream().map(this::wanted).toList());
        people.forEach(moved::moved);
    }

    OneTimePassword openOnce(Person person) {
        var password = OneTimePassword.random();
        accounts.setOneTimePassword(person.username, password.password());
        return password;
    }

    private Account wanted(Person person) {
        var here = "/" + person.jurisdiction.code;
        var roles = new TreeSet<>(person.roles);
        var groups = new TreeSet<String>();
        for (var role : person.roles) {
            groups.add(
                    switch (role) {
                        case Role.OFFICE -> here + "/office";
                        case Role.SUPERVISOR -> here + "/supervision";
                        default -> here;
                    });
        }
        for (var member : queries.everOf(person.username)) {
            if (member.retiredAt == null) {
                roles.add(PersonDuty.role(member.duty));
                groups.add(here + "/agencies/" + member.agency.code);
            }
        }
        return new Account(
                person.username, person.name, person.email, person.state != PersonState.RETIRED, roles, groups);
    }
}
