package io.shishi.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Papers as the caller issues and reads them, for what stands beside this package. */
@ApplicationScoped
public class PaperDesk {

    private final IssuingService issuing;
    private final PaperViews views;

    PaperDesk(IssuingService issuing, PaperViews views) {
        this.issuing = issuing;
        this.views = views;
    }

    /** As far as the caller may see it. */
    public PaperView read(UUID id) {
        return views.of(id);
    }

    /** In the running transaction; refused where the caller's duty does not issue that kind. */
    public PaperView issue(NewPaper asked) {
        return views.after(issuing.issue(asked).id);
    }
}
