package io.shishi.paper.burden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is asked of agencies besides reports, counted by agency and month. */
@ApplicationScoped
class OtherBurden {

    private static final String COUNTED =
            """
            select cast(agency_id as text), to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM'),
                sum(fields), sum(figures), sum(papers), sum(reminders), sum(files)
            from (
                select agency_id, at, 0 as fields, 0 as figures, 0 as papers, 1 as reminders, 0 as files from reminder
                where plan_id = :plan and at >= :from and at < :to and deed = 'REMINDED'
                union all
                select d.agency_id, p.issued_at, jsonb_array_length(p.fields),
                    (select count(*) from jsonb_array_elements(p.fields) f where f ->> 'kind' = 'NUMBER'), 1, 0, 0
                from paper p join paper_addressee d on d.paper_id = p.id
                where p.jurisdiction_id = :jurisdiction and (p.plan_id = :plan or p.plan_id is null)
                  and p.issued_at >= :from and p.issued_at < :to and p.cancelled_at is null
                union all
                select r.agency_id, e.received_at, 0, 0, 0, 0, 1 from evidence e join report r on r.id = e.report_id
                where r.plan_id = :plan and e.received_at >= :from and e.received_at < :to and e.removed_at is null
                union all
                select d.agency_id, e.received_at, 0, 0, 0, 0, 1
                from evidence e join paper_addressee d on d.id = e.addressee_id join paper p on p.id = d.paper_id
                where p.jurisdiction_id = :jurisdiction and (p.plan_id = :plan or p.plan_id is null)
                  and e.received_at >= :from and e.received_at < :to and e.removed_at is null
            ) asked
            group by 1, 2
            """;

    private final EntityManager entities;

    OtherBurden(EntityManager entities) {
        this.entities = entities;
    }

    record Counted(UUID agencyId, BurdenView.Cell cell) {}

    List<Counted> of(UUID jurisdictionId, UUID planId, Instant from, Instant to) {
        return entities.createNativeQuery(COUNTED, Object[].class)
                .setParameter("jurisdiction", jurisdictionId)
                .setParameter("plan", planId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(row -> counted((Object[]) row))
                .toList();
    }

    private static Counted counted(Object[] row) {
        return new Counted(
                UUID.fromString((String) row[0]),
                new BurdenView.Cell(
                        (String) row[1], 0, count(row[2]), count(row[3]), count(row[4]), count(row[5]), count(row[6])));
    }

    private static int count(Object number) {
        return ((Number) number).intValue();
    }
}
