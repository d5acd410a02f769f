package io.shishi.audit.chain;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A head that somebody holds outside of the database: at the foot of a printed paper, or written down once. */
public record HeldHead(
        @NotNull(message = "请填写纸件末行的记录条数") @Min(value = 1, message = "记录条数须为正整数") Long entries,
        @NotNull(message = "请填写纸件末行的链头") @Pattern(regexp = "[0-9a-f]{64}", message = "链头须为64位十六进制数字，请照纸件末行填写")
                String hash) {

    Verification.Archived held() {
        return new Verification.Archived(hash, "您手中的链头");
    }
}
