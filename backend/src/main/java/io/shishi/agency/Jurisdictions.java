package io.shishi.agency;

import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which jurisdictions the caller may see, and which one they work in. Codes and paths never change once given, so they
 * are kept in memory and cost a request no statement.
 */
@ApplicationScoped
public class Jurisdictions {

    private final CurrentUser user;
    private final EntityManager entities;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Jurisdictions(CurrentUser user, EntityManager entities) {
        this.user = user;
        this.entities = entities;
    }

    /** What stays true of a jurisdiction for ever. */
    public record Known(UUID id, String code, String path) {}

    /** The one the caller works in, to make things in it. */
    public Jurisdiction mine() {
        return entities.getReference(Jurisdiction.class, myId());
    }

    /** The id to put into queries about what is one's own. */
    public UUID myId() {
        return here().id();
    }

    public String myCode() {
        return here().code();
    }

    /** For queries: the caller sees jurisdictions of this path. */
    public String visiblePath() {
        return here().path();
    }

    /** For queries: and those below it, which is a pattern that matches nothing for all but viewers. */
    public String visibleBelow() {
        return user.is(Role.VIEWER) ? here().path() + "/%" : "";
    }

    public List<Jurisdiction> visible() {
        return Jurisdiction.list("path = ?1 or path like ?2 order by path", visiblePath(), visibleBelow());
    }

    /** Forgets what it knew; for tests that empty the database. */
    public void forget() {
        known.clear();
    }

    private Known here() {
        var code = user.jurisdiction();
        if (code == null) {
            throw Problems.forbidden("no-jurisdiction", "您的账号没有归属辖区，或同时归属几个辖区，请联系管理员");
        }
        if (!known.containsKey(code)) {
            learn();
        }
        var here = known.get(code);
        if (here == null) {
            throw Problems.forbidden("no-jurisdiction", "系统中没有代码为 " + code + " 的辖区");
        }
        return here;
    }

    /** All of them at once: otherwise the first request of each jurisdiction would cost a statement more. */
    private void learn() {
        entities.createQuery("select j.id, j.code, j.path from Jurisdiction j", Known.class)
                .getResultStream()
                .forEach(one -> known.put(one.code(), one));
    }
}
