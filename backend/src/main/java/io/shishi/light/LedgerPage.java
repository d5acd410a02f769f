package io.shishi.light;

import io.shishi.shared.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a ledger, of today or of a past day. */
public record LedgerPage(
        @NotNull List<LedgerRow> items,
        @NotNull int page,
        @NotNull int size,
        @NotNull long total,
        @Schema(description = "Absent for today") AsOf asOf) {

    static LedgerPage of(Page<LedgerRow> page, AsOf asOf) {
        return new LedgerPage(page.items(), page.page(), page.size(), page.total(), asOf);
    }
}
