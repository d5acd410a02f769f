package io.shishi.plan;

import io.shishi.agency.Agency;
import io.shishi.agency.AgencyGroupDropped;
import io.shishi.agency.AgencyRetired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Objects when an agency or a group goes that a plan still depends on. */
@ApplicationScoped
class AgencyUse {

    private final PartQueries queries;

    AgencyUse(PartQueries queries) {
        this.queries = queries;
    }

    void retiring(@Observes AgencyRetired event) {
        var led = queries.led(event.agencyId());
        if (!led.isEmpty()) {
            var agency = Agency.<Agency>findById(event.agencyId());
            throw TaskProblems.stillLed(agency.shortName, led);
        }
    }

    void dropping(@Observes AgencyGroupDropped event) {
        var tasks = TaskAgency.count("agencyGroup.id", event.groupId());
        if (tasks > 0) {
            throw TaskProblems.groupInUse(tasks);
        }
    }
}
