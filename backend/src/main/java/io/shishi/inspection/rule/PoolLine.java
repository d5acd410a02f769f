package io.shishi.inspection.rule;

import java.math.BigDecimal;

/**
 * One item of a pool, as it goes into the hash and the export.
 *
 * @param weight positive decimal text without an exponent
 */
public record PoolLine(String id, String weight, String stratum) {

    public PoolLine {
        if (isBroken(id) || isBroken(stratum)) {
            throw new IllegalArgumentException("编号或分层有空白或换行：" + id);
        }
        if (!isWeight(weight)) {
            throw new IllegalArgumentException(id + " 的权重不是正的十进制数：" + weight);
        }
    }

    /** What is hashed of it. */
    String text() {
        return id + '\t' + weight + '\t' + stratum + '\n';
    }

    private static boolean isBroken(String field) {
        return field.isEmpty() || field.chars().anyMatch(it -> it == '\t' || it == '\n' || it == '\r');
    }

    private static boolean isWeight(String text) {
        try {
            var number = new BigDecimal(text);
            return number.signum() > 0 && number.toPlainString().equals(text);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
