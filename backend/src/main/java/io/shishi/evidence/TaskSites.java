package io.shishi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Where tasks can be seen. */
@ApplicationScoped
class TaskSites {

    private final EntityManager entities;

    TaskSites(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    List<TaskSite> of(UUID taskId) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select name, latitude, longitude, metres from task_site where task_id = :task order by position",
                        Object[].class)
                .setParameter("task", taskId)
                .getResultList();
        return rows.stream()
                .map(row -> new TaskSite((String) row[0], (Double) row[1], (Double) row[2], (Integer) row[3]))
                .toList();
    }

    void set(UUID taskId, List<TaskSite> sites) {
        entities.createNativeQuery("delete from task_site where task_id = :task")
                .setParameter("task", taskId)
                .executeUpdate();
        for (var position = 1; position <= sites.size(); position++) {
            var site = sites.get(position - 1);
            entities.createNativeQuery(
                            """
                            insert into task_site (task_id, position, name, latitude, longitude, metres)
                            values (:task, :position, :name, :latitude, :longitude, :metres)
                            """)
                    .setParameter("task", taskId)
                    .setParameter("position", position)
                    .setParameter("name", site.name().strip())
                    .setParameter("latitude", site.latitude())
                    .setParameter("longitude", site.longitude())
                    .setParameter("metres", site.metres())
                    .executeUpdate();
        }
    }
}
