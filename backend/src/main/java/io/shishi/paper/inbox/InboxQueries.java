package io.shishi.paper.inbox;

import io.shishi.paper.AddresseeState;
import io.shishi.paper.IssuingDuty;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface InboxQueries {

    EntityManager entityManager();

    /** Somebody lets the caller act for them today. */
    String DELEGATED =
            """
            exists (
                select 1 from Delegation g
                where g.delegate = :me and g.endedAt is null and g.startsOn <= :today
                  and (g.endsOn is null or g.endsOn >= :today)
            """;

    String AS_CONTACT = DELEGATED
            + """
                  and g.duty = 'reporter' and exists (
                    select 1 from Member m
                    where m.username = g.principal and m.agency = d.agency and m.duty = CONTACT and m.retiredAt is null))
            """;

    String AS_SIGNER = DELEGATED
            + """
                  and g.duty = 'signer' and exists (
                    select 1 from Member m
                    where m.username = g.principal and m.agency = d.agency and m.duty = SIGNER and m.retiredAt is null))
            """;

    String AS_ISSUER = DELEGATED
            + """
                  and g.jurisdiction = p.jurisdiction
                  and (g.duty = 'office' and p.duty = io.shishi.paper.IssuingDuty.OFFICE
                    or g.duty = 'convener' and p.duty = io.shishi.paper.IssuingDuty.CONVENER
                    or g.duty = 'supervisor' and p.duty = io.shishi.paper.IssuingDuty.SUPERVISION))
            """;

    String COPIED =
            """
            exists (
                select 1 from PaperCopy c left join c.agency b
                where c.paper = p and (b.code in :agencies or c.duty in :roles))
            """;

    /**
     * What may wait for the caller or for somebody they act for, and papers of which they have a copy: the addressee, the
     * more time asked for, whether its agency has a head, for whom the caller may act, and whether they have a copy.
     */
    @HQL(
            "select d, e, exists (select 1 from Member m where m.agency = d.agency and m.duty = SIGNER and m.retiredAt is null), "
                    + AS_CONTACT + ", " + AS_SIGNER + ", " + AS_ISSUER + ", " + COPIED
                    + """
             from PaperAddressee d join fetch d.paper p join fetch d.agency a
            left join PaperExtension e on e.addressee = d and e.decision is null
            where p.jurisdiction.id = :jurisdictionId and d.state in :open
              and (a.code in :agencies or p.duty in :duties and (d.state = io.shishi.paper.AddresseeState.ANSWERED or e.id is not null)
                or exists (select 1 from Delegation g where g.delegate = :me and g.endedAt is null)
            """
                    + " or " + COPIED + ")"
                    + """
             order by d.dueAt, p.number, d.position, d.id
            """)
    List<Object[]> waiting(
            UUID jurisdictionId,
            Collection<AddresseeState> open,
            Collection<String> agencies,
            Collection<IssuingDuty> duties,
            Collection<String> roles,
            String me,
            LocalDate today);
}
