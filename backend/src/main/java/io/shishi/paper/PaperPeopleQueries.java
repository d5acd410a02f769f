package io.shishi.paper;

import io.shishi.agency.Duty;
import io.shishi.agency.Member;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface PaperPeopleQueries {

    EntityManager entityManager();

    /** A person's duty in an agency. */
    record Seat(String username, Duty duty, String agency) {}

    @HQL(
            """
            select m.username, m.duty, a.code from Member m join m.agency a
            where m.username in :usernames and m.jurisdiction.code = :jurisdiction and m.retiredAt is null
            """)
    List<Seat> seats(Collection<String> usernames, String jurisdiction);

    @HQL(
            """
            from Member m where m.agency.id in :agencyIds and m.retiredAt is null
            order by m.duty, m.name, m.id
            """)
    List<Member> members(Collection<UUID> agencyIds);
}
