package io.shishi.integration.notice;

import io.shishi.paper.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Writes notices, many at once. Rows are taken in the order of their ids, so that two who change the same do not lock. */
@ApplicationScoped
class NoticeStore {

    private static final String CHANGE =
            """
            update notice set %s, changed_in = pg_current_xact_id()
            where id in (select id from notice where %s order by id for update)
            """;

    private final EntityManager entities;

    NoticeStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Whoever has been told of this occasion already is not told again. */
    void add(Told told, Collection<String> usernames, Instant now, Instant mailAt) {
        entities.createNativeQuery(
                        """
                        insert into notice (jurisdiction_id, username, occasion, matter, kind, act, title, text,
                            subject_kind, subject_id, at, mail_at)
                        select :jurisdiction, person, :occasion, :matter, :kind, :act, :title, :text,
                            :subjectKind, :subject, :now, :mailAt
                        from unnest(cast(:usernames as text[])) person
                        on conflict (username, occasion) do nothing
                        """)
                .setParameter("jurisdiction", told.jurisdictionId())
                .setParameter("usernames", usernames.stream().sorted().toArray(String[]::new))
                .setParameter("occasion", told.occasion())
                .setParameter("matter", told.matter())
                .setParameter("kind", told.kind())
                .setParameter("act", told.act())
                .setParameter("title", told.title())
                .setParameter("text", told.text())
                .setParameter("subjectKind", told.subjectKind())
                .setParameter("subject", told.subjectId())
                .setParameter("now", now)
                .setParameter("mailAt", mailAt)
                .executeUpdate();
    }

    /** But for what this very transaction said of it, which is how things stand now. */
    void retire(String matter, Instant now) {
        change(
                        "retired_at = :now, mail_at = null",
                        "matter = :matter and retired_at is null" + " and changed_in <> pg_current_xact_id()")
                .setParameter("now", now)
                .setParameter("matter", matter)
                .executeUpdate();
    }

    void read(String username, UUID jurisdictionId, Collection<UUID> ids, Instant now) {
        change(
                        "read_at = :now, mail_at = null",
                        "username = :username and jurisdiction_id = :jurisdiction"
                                + " and id in (:ids) and read_at is null")
                .setParameter("now", now)
                .setParameter("username", username)
                .setParameter("jurisdiction", jurisdictionId)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    void readAll(String username, UUID jurisdictionId, Instant now) {
        change(
                        "read_at = :now, mail_at = null",
                        "username = :username and jurisdiction_id = :jurisdiction"
                                + " and read_at is null and retired_at is null")
                .setParameter("now", now)
                .setParameter("username", username)
                .setParameter("jurisdiction", jurisdictionId)
                .executeUpdate();
    }

    /** What has not been mailed yet leaves at another time; never, if that is null. */
    void mailAt(String username, Instant mailAt) {
        entities.createNativeQuery(
                        "update notice set mail_at = :mailAt where username = :username and mail_at is not null")
                .setParameter("mailAt", mailAt)
                .setParameter("username", username)
                .executeUpdate();
    }

    /**
     * What was written after a mark and is certain: a transaction that is still under way may yet commit, so nothing is
     * read beyond the oldest of those.
     */
    List<Mark> after(Mark mark, String username, int most) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select cast(changed_in as text), id from notice
                        where (changed_in, id) > (cast(cast(:transaction as text) as xid8), :id)
                          and changed_in < pg_snapshot_xmin(pg_current_snapshot())
                          and (cast(:username as text) is null or username = cast(:username as text))
                        order by changed_in, id limit :most
                        """,
                        Object[].class)
                .setParameter("transaction", String.valueOf(mark.transaction()))
                .setParameter("id", mark.id())
                .setParameter("username", username)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Mark(Long.parseLong((String) row[0]), (UUID) row[1]))
                .toList();
    }

    /** The oldest transaction that is under way. */
    long underWay() {
        return Long.parseLong((String)
                entities.createNativeQuery("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)", String.class)
                        .getSingleResult());
    }

    /**
     * What was brought here from another database, by a backup, bears numbers of transactions that are yet to come here:
     * it is numbered anew, so that what follows it is not held back.
     */
    void renumber() {
        entities.createNativeQuery(
                        """
                        update notice set changed_in = pg_current_xact_id()
                        where changed_in >= pg_snapshot_xmax(pg_current_snapshot())
                        """)
                .executeUpdate();
    }

    private Query change(String assignments, String condition) {
        return entities.createNativeQuery(CHANGE.formatted(assignments, condition));
    }
}
