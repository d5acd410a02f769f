package io.shishi.paper.clock;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface PaperMatterQueries {

    EntityManager entityManager();

    String MATTERS =
            """
            select d.id, p.id, p.jurisdiction.id, p.plan.id, p.kind, p.number, p.title, p.rung, p.duty, p.issuedAt, p.signBy,
                a.id, a.shortName, d.recipient, d.state, d.dueAt,
                (select max(w.answeredAt) from PaperAnswer w where w.addressee = d),
                (select max(w.judgedAt) from PaperAnswer w
                    where w.addressee = d and w.judgement = io.shishi.paper.AnswerJudgement.RETURNED),
                (select max(e.askedAt) from PaperExtension e where e.addressee = d and e.decision is null),
                (select max(e.decidedAt) from PaperExtension e where e.addressee = d),
                exists (select 1 from PaperSubject s where s.paper = p and s.ofReport),
                exists (
                    select 1 from PaperSubject s where s.paper = p and s.task is not null)
                and not exists (
                    select 1 from PaperSubject s
                    where s.paper = p and s.task is not null and (s.addressee is null or s.addressee = d)
                      and not exists (
                        select 1 from Light l
                        where l.planId = p.plan.id and l.subjectId = s.task.id
                          and l.status = io.shishi.light.rule.LightStatus.BLOCKED)),
                exists (select 1 from Paper x where x.escalatedFrom = d and x.cancelledAt is null)
            from PaperAddressee d join d.paper p join d.agency a
            """;

    @HQL(MATTERS + " where d.id in :ids order by d.dueAt, p.number, d.id")
    List<PaperMatter> of(Collection<UUID> ids);

    @HQL(MATTERS + " where p.id = :paperId order by d.id")
    List<PaperMatter> ofPaper(UUID paperId);

    /** The reports that a paper is about. */
    @HQL(
            "select s.report.id from PaperSubject s where s.paper.id = :paperId and s.ofReport and s.report is not null order by s.id")
    List<UUID> reports(UUID paperId);
}
