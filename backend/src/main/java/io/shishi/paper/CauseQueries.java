package io.shishi.paper;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Who has not done yet with a paper that asks for reports. An answer that is given waits to be judged all the same. */
interface CauseQueries {

    EntityManager entityManager();

    String ASKING =
            """
            select a from PaperAddressee a join fetch a.paper p join fetch a.agency join fetch p.jurisdiction
            where a.state in :waiting and p.kind in :kinds
            """;

    @HQL(
            ASKING
                    + """
             and exists (
                select 1 from PaperSubject s where s.paper = p and s.addressee = a and s.report.id = :reportId)
            """)
    List<PaperAddressee> askingFor(UUID reportId, Collection<AddresseeState> waiting, Collection<PaperKind> kinds);

    @HQL(
            ASKING
                    + " and p.plan.id = :planId and exists (select 1 from PaperSubject s where s.addressee = a and s.ofReport = true)")
    List<PaperAddressee> askingIn(UUID planId, Collection<AddresseeState> waiting, Collection<PaperKind> kinds);

    @HQL(
            """
            select a from PaperAddressee a join fetch a.paper p join fetch a.agency join fetch p.jurisdiction
            where a.state in :waiting
              and exists (select 1 from PaperSubject s where s.paper = p and s.findingId = :findingId)
            """)
    List<PaperAddressee> askingForFinding(UUID findingId, Collection<AddresseeState> waiting);

    @HQL(
            "from PaperSubject s left join fetch s.task left join fetch s.report r left join fetch r.plan where s.paper.id = :paperId")
    List<PaperSubject> subjects(UUID paperId);
}
