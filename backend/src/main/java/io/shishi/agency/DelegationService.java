package io.shishi.agency;

import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** People let others act in their name, for themselves or through the office; a delegate cannot pass it on. */
@ApplicationScoped
class DelegationService {

    private final PersonQueries queries;
    private final PersonDuties duties;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    DelegationService(
            PersonQueries queries,
            PersonDuties duties,
            Jurisdictions jurisdictions,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.queries = queries;
        this.duties = duties;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    Delegation delegate(NewDelegation body) {
        if (!user.is(Role.OFFICE) && !user.username().equals(body.principalUsername())) {
            throw PersonProblems.notPrincipal();
        }
        var principal = working("principalUsername", body.principalUsername());
        var delegate = working("delegateUsername", body.delegateUsername());
        if (principal.equals(delegate)) {
            throw PersonProblems.oneselfAsDelegate();
        }
        if (!duties.has(principal, body.duty())) {
            throw PersonProblems.dutyNotHeld(principal.name);
        }
        var today = Calendar.today(clock);
        var from = body.from() == null ? today : body.from();
        if (body.until() != null && body.until().isBefore(from)) {
            throw PersonProblems.endsBeforeItStarts();
        }
        if (body.until() != null && body.until().isBefore(today)) {
            throw PersonProblems.over();
        }
        var there = queries.delegationsOf(principal.username).stream()
                .filter(one -> one.isSame(principal.username, delegate.username, body.duty()))
                .toList();
        if (there.stream().anyMatch(one -> one.isOpen(today))) {
            throw PersonProblems.delegationThere();
        }
        there.forEach(one -> one.end(clock.instant()));
        queries.entityManager().flush();
        var delegation = new Delegation(
                jurisdictions.mine(), principal.username, delegate.username, body.duty(), from, body.until());
        delegation.persist();
        write("delegate", delegation, principal.name + " → " + delegate.name, null);
        return delegation;
    }

    void end(UUID id) {
        var delegation = queries.delegation(id, jurisdictions.myId()).stream()
                .filter(one -> user.is(Role.OFFICE) || one.concerns(user.username()))
                .findFirst()
                .orElseThrow(PersonProblems::delegationNotFound);
        if (!mayEnd(delegation)) {
            throw PersonProblems.notPrincipal();
        }
        var before = delegation.state();
        delegation.end(clock.instant());
        write("end-delegation", delegation, delegation.principal + " → " + delegation.delegate, before);
    }

    boolean mayEnd(Delegation delegation) {
        return user.is(Role.OFFICE) || delegation.principal.equals(user.username());
    }

    private Person working(String field, String username) {
        return queries.byUsername(username).stream()
                .filter(person -> person.jurisdiction.id.equals(jurisdictions.myId()))
                .filter(person -> person.state != PersonState.RETIRED)
                .findFirst()
                .orElseThrow(() -> PersonProblems.noSuchPerson(field));
    }

    private void write(String action, Delegation delegation, String title, Map<String, Object> before) {
        audit.add(AuditEntry.of(action, "delegation", delegation.id, title, jurisdictions.myId())
                .changing(before, delegation.state()));
    }
}
