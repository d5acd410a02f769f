package io.shishi.paper.proposal;

import io.shishi.agency.Agency;
import io.shishi.light.rule.LightStatus;
import io.shishi.shared.time.Calendar;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface LightProposalQueries {

    EntityManager entityManager();

    /**
     * An indicator that is yellow or red, once for each leading agency of its task.
     *
     * @param answeredAt when the last paper about it was issued
     */
    record Turned(
            UUID planId,
            UUID taskId,
            String taskNumber,
            String taskTitle,
            UUID indicatorId,
            String indicator,
            LightStatus status,
            LocalDate since,
            String sentence,
            Agency agency,
            Instant answeredAt) {

        String key() {
            return "light-%s-%s".formatted(taskId, since);
        }

        boolean isRed() {
            return status == LightStatus.RED;
        }

        boolean isAnswered() {
            return answeredAt != null && !answeredAt.isBefore(Calendar.startOf(since));
        }
    }

    @HQL(
            """
            select n.id, t.id, t.number, t.title, i.id, i.name, l.status, l.since, l.sentenceZh, a, (
                select max(p.issuedAt) from PaperSubject s join s.paper p
                where p.cancelledAt is null and s.task = t and (s.indicator is null and not s.ofReport or s.indicator = i))
            from Light l join Indicator i on i.id = l.subjectId join i.task t join t.plan n
            join TaskAgency g on g.task = t and g.role = LEAD join g.agency a
            where l.planId = n.id and n.jurisdiction.id = :jurisdictionId and n.status = IN_FORCE and t.status = ACTIVE
              and l.subjectKind = io.shishi.light.SubjectKind.INDICATOR
              and l.status in (io.shishi.light.rule.LightStatus.YELLOW, io.shishi.light.rule.LightStatus.RED)
              and not exists (
                select 1 from ProposalDismissal d
                where d.jurisdiction.id = :jurisdictionId
                  and d.key = concat('light-', cast(t.id as String), '-', cast(l.since as String)))
            order by l.since, t.section.position, t.position, t.id, i.position, i.id, g.position
            """)
    List<Turned> turned(UUID jurisdictionId);
}
