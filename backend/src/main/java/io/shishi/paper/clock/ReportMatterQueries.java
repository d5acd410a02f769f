package io.shishi.paper.clock;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface ReportMatterQueries {

    EntityManager entityManager();

    String MATTERS =
            """
            select r.id, n.jurisdiction.id, n.id, n.status, o.id, o.ordinal, o.openedAt, o.dueAt, o.closesAt,
                t.id, t.number, t.title, t.status, a.id, a.shortName, r.revision, r.status, r.supersededAt, r.author,
                r.submittedAt, r.signedAt, (
                    select max(v.at) from Review v
                    where v.report = r and v.kind in (io.shishi.progress.ReviewKind.RETURN, io.shishi.progress.ReviewKind.AMENDMENT)),
                exists (
                    select 1 from Member m
                    where m.agency = r.agency and m.duty = SIGNER and m.retiredAt is null
                      and not array_contains(r.authors, m.username)),
                exists (
                    select 1 from Light l
                    where l.planId = n.id and l.subjectId = t.id and l.status = io.shishi.light.rule.LightStatus.BLOCKED),
                exists (
                    select 1 from PaperSubject s join s.addressee d
                    where s.report = r and s.paper.kind = io.shishi.paper.PaperKind.ORDER
                      and d.state in (
                        io.shishi.paper.AddresseeState.ISSUED, io.shishi.paper.AddresseeState.SIGNED_FOR,
                        io.shishi.paper.AddresseeState.ANSWERED, io.shishi.paper.AddresseeState.RETURNED))
            from Report r join r.round o join r.plan n join r.task t join r.agency a
            """;

    @HQL(MATTERS + " where r.id in :ids order by o.dueAt, t.section.position, t.position, r.id")
    List<ReportMatter> of(Collection<UUID> ids);

    @HQL(MATTERS + " where o.id = :roundId order by r.id")
    List<ReportMatter> ofRound(UUID roundId);

    @HQL(MATTERS + " where t.id = :taskId and r.status <> io.shishi.progress.ReportStatus.ACCEPTED order by r.id")
    List<ReportMatter> ofTask(UUID taskId);

    /** What of a plan is not done. */
    @HQL(
            MATTERS
                    + """
             where n.id = :planId and o.openedAt is not null and r.supersededAt is null
               and r.status <> io.shishi.progress.ReportStatus.ACCEPTED
             order by r.id
            """)
    List<ReportMatter> ofPlan(UUID planId);
}
