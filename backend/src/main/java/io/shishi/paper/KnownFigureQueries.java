package io.shishi.paper;

import io.shishi.plan.Measure;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface KnownFigureQueries {

    EntityManager entityManager();

    /** What is counted in the plans in force of a jurisdiction. */
    @HQL(
            """
            select m from Measure m join fetch m.ownerAgency join m.plan p
            where p.jurisdiction.id = :jurisdictionId and p.status = IN_FORCE
            order by p.year desc, m.name, m.id
            """)
    List<Measure> measures(UUID jurisdictionId);

    /** The accepted figures of these, the newest first. */
    @HQL(
            """
            select f.measure.id, f.value, o.toOn from Figure f join f.round o
            where f.measure.id in :measures and f.effective and f.value is not null
            order by o.toOn desc, f.id
            """)
    List<Known> figures(Collection<UUID> measures);

    /** The tasks that use these, in the order of the plan. */
    @HQL(
            """
            select i.measure.id, t.id, t.number, t.title from Indicator i join i.task t join t.section s
            where i.measure.id in :measures and t.status = ACTIVE
            order by s.position, s.id, t.position, t.id
            """)
    List<Use> uses(Collection<UUID> measures);

    record Known(UUID measureId, BigDecimal value, LocalDate on) {}

    record Use(UUID measureId, UUID taskId, String number, String title) {}
}
