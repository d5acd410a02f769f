package io.shishi.agency;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface PersonQueries {

    EntityManager entityManager();

    /** Who has that duty in one of those agencies and has not left. */
    @HQL(
            """
            select distinct m.username, m.name, p.email
            from Member m left join Person p on p.username = m.username
            where m.agency.id in :agencyIds and m.duty = :duty and m.retiredAt is null
              and (p.state is null or p.state <> RETIRED)
            order by m.username
            """)
    List<PersonRef> inAgencies(Collection<UUID> agencyIds, Duty duty);

    @HQL(
            """
            select p.username, p.name, p.email from Person p
            where p.jurisdiction.id = :jurisdictionId and p.state <> RETIRED and array_contains(p.roles, :role)
            order by p.username
            """)
    List<PersonRef> holding(UUID jurisdictionId, String role);

    @HQL(
            """
            select p.username, p.name, p.email from Person p
            where p.jurisdiction.id = :jurisdictionId and p.username = :username and p.state <> RETIRED
            """)
    List<PersonRef> named(UUID jurisdictionId, String username);

    @HQL(
            """
            select count(d) from Delegation d
            where d.delegate = :delegate and d.principal = :principal and d.endedAt is null
              and d.startsOn <= :day and (d.endsOn is null or d.endsOn >= :day)
            """)
    long delegations(String delegate, String principal, LocalDate day);

    /** In whose name somebody may act on that day, and in which duty. */
    @HQL(
            """
            select d.principal, p.name, d.duty from Delegation d join Person p on p.username = d.principal
            where d.delegate = :delegate and d.endedAt is null and p.state <> RETIRED
              and d.startsOn <= :day and (d.endsOn is null or d.endsOn >= :day)
            order by d.principal, d.duty
            """)
    List<ActsFor> principalsOf(String delegate, LocalDate day);

    @HQL("from Person p join fetch p.jurisdiction where p.username = :username")
    List<Person> byUsername(String username);

    /** People of a jurisdiction; for those who work for agencies only their own agencies'. */
    String LISTED =
            """
            where p.jurisdiction.id = :jurisdictionId and p.state in :states
              and (:pattern is null or lower(concat(p.name, ' ', p.username)) like :pattern escape '\\')
              and (:agencyId is null and :all = true or exists (
                select 1 from Member m
                where m.username = p.username and m.retiredAt is null
                  and (:agencyId is null or m.agency.id = :agencyId) and (:all = true or m.agency.code in :own)))
            """;

    @HQL("from Person p " + LISTED + " order by p.name, p.id")
    List<Person> page(
            UUID jurisdictionId,
            Collection<PersonState> states,
            String pattern,
            UUID agencyId,
            boolean all,
            Collection<String> own,
            Page page);

    @HQL("select count(p) from Person p " + LISTED)
    long count(
            UUID jurisdictionId,
            Collection<PersonState> states,
            String pattern,
            UUID agencyId,
            boolean all,
            Collection<String> own);

    @HQL(
            """
            from Member m join fetch m.agency a
            where m.username in :usernames and m.retiredAt is null order by a.position, a.id, m.duty
            """)
    List<Member> membersOf(Collection<String> usernames);

    @HQL("from Person p join fetch p.jurisdiction j where p.id = :id and j.id = :jurisdictionId")
    List<Person> mine(UUID id, UUID jurisdictionId);

    /** Open delegations in both directions. */
    @HQL("from Delegation d where d.endedAt is null and (d.principal = :username or d.delegate = :username)")
    List<Delegation> delegationsOf(String username);

    @HQL(
            """
            from Delegation d
            where d.jurisdiction.id = :jurisdictionId
              and (:all = true or d.principal = :username or d.delegate = :username)
            order by d.endedAt desc nulls first, d.startsOn desc, d.id desc
            """)
    List<Delegation> delegations(UUID jurisdictionId, boolean all, String username);

    @HQL("from Delegation d where d.id = :id and d.jurisdiction.id = :jurisdictionId")
    List<Delegation> delegation(UUID id, UUID jurisdictionId);

    @HQL("select p.username, p.name, p.email from Person p where p.username in :usernames")
    List<PersonRef> called(Collection<String> usernames);

    /** What passed from a person or to them, newest first. */
    @HQL(
            """
            from Handover h join fetch h.from f join fetch h.to t
            where h.jurisdiction.id = :jurisdictionId and (f.username = :username or t.username = :username)
            order by h.at desc, h.id desc
            """)
    List<Handover> handovers(UUID jurisdictionId, String username);

    @HQL("from Person p where p.movedAt > :since")
    List<Person> movedSince(Instant since);

    /** Of a person's duties in agencies also those that ended: what was taken away is not learned again. */
    @HQL("from Member m join fetch m.agency where m.username = :username order by m.id")
    List<Member> everOf(String username);

    @HQL("update Person p set p.lastSeenAt = :now where p.id = :id")
    int seen(UUID id, Instant now);
}
