package io.shishi.agency;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

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

    /** Of a person's duties in agencies also those that ended: what was taken away is not learned again. */
    @HQL("from Member m join fetch m.agency where m.username = :username order by m.id")
    List<Member> everOf(String username);

    @HQL("update Person p set p.lastSeenAt = :now where p.id = :id")
    int seen(UUID id, Instant now);
}
