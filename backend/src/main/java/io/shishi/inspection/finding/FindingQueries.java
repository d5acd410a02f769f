package io.shishi.inspection.finding;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface FindingQueries {

    EntityManager entityManager();

    @HQL(
            """
            select f.id, f.number, f.severity, f.state, f.text, f.dueOn from Finding f
            where f.task.id = :taskId and f.state <> io.shishi.inspection.finding.FindingState.REMEDIED
            order by f.dueOn, f.id
            """)
    List<OpenFinding> open(UUID taskId);
}
