package io.shishi.integration.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Notices as those look for them who carry them out of the house. */
@ApplicationScoped
public class Notices {

    private static final int PEOPLE_AT_ONCE = 200;

    private final NoticeQueries queries;
    private final EntityManager entities;

    Notices(NoticeQueries queries, EntityManager entities) {
        this.queries = queries;
        this.entities = entities;
    }

    /** Some of those who have something to be mailed by now. */
    public List<String> toMail(Instant now) {
        return queries.toMail(now, PEOPLE_AT_ONCE);
    }

    /** All that is to be mailed to somebody by now, which nobody else then finds; in the running transaction. */
    public List<Notice> takeToMail(String username, Instant now) {
        List<?> ids = entities.createNativeQuery(
                        """
                        select id from notice where username = :username and mail_at <= :now
                        order by act desc, at, id for update
                        """,
                        UUID.class)
                .setParameter("username", username)
                .setParameter("now", now)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        entities.createNativeQuery("update notice set mail_at = null where id in (:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
        return queries.inOrder(ids.stream().map(UUID.class::cast).toList());
    }

    /** Those of these that are neither read nor retired by now: what wants something done first. */
    public List<Notice> stillOpen(Collection<UUID> ids) {
        return queries.inOrder(ids).stream().filter(Notice::isOpen).toList();
    }

    /** The address that somebody wants mail to go to, other than their account's. */
    public Optional<String> chosenAddress(String username) {
        return queries.settings(List.of(username)).stream()
                .map(setting -> setting.email)
                .filter(email -> email != null)
                .findFirst();
    }
}
