package io.shishi.integration.notice;

import io.shishi.agency.HandedOver;
import io.shishi.paper.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Tells who took over that there is more to do now, and who handed over that it is done. */
@ApplicationScoped
class HandoverNotices {

    private final Event<Told> told;

    HandoverNotices(Event<Told> told) {
        this.told = told;
    }

    void handedOver(@Observes HandedOver event) {
        tell(
                event,
                true,
                event.to().username(),
                "taken-over",
                "您接手了%s名下的 %d 项".formatted(event.from().name(), event.items()),
                "职责、未办完的填报和文件、代办授权一并移交给您，请从待办开始。");
        tell(
                event,
                false,
                event.from().username(),
                "handed-over",
                "您名下的 %d 项已移交%s".formatted(event.items(), event.to().name()),
                "移交清单在“代办与移交”里。");
    }

    private void tell(HandedOver event, boolean act, String username, String kind, String title, String text) {
        var matter = "handover:" + event.handoverId();
        told.fire(new Told(
                event.jurisdictionId(),
                act,
                Set.of(username),
                kind,
                title,
                text,
                "handover",
                event.handoverId(),
                matter + ":" + kind,
                matter));
    }
}
