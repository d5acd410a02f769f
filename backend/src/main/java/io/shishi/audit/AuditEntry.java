package io.shishi.audit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What is to be written down about one change. {@code before} and {@code after} hold the fields that matter, by the
 * names that callers know; null where the thing did not exist.
 *
 * @param action what was done, as a kebab-case verb: {@code submit}, {@code accept}, {@code change}
 * @param subjectKind the noun of the word list in kebab-case: {@code report}, {@code indicator}
 */
public record AuditEntry(
        String action,
        String subjectKind,
        UUID subjectId,
        String title,
        UUID jurisdictionId,
        UUID planId,
        UUID taskId,
        UUID reportId,
        Map<String, Object> before,
        Map<String, Object> after) {

    public static AuditEntry of(String action, String subjectKind, UUID subjectId, String title, UUID jurisdictionId) {
        return new AuditEntry(action, subjectKind, subjectId, title, jurisdictionId, null, null, null, null, null);
    }

    public AuditEntry in(UUID planId, UUID taskId, UUID reportId) {
        return new AuditEntry(
                action, subjectKind, subjectId, title, jurisdictionId, planId, taskId, reportId, before, after);
    }

    /** Of two states only what differs is written down. */
    public AuditEntry changing(Map<String, Object> before, Map<String, Object> after) {
        var both = before != null && after != null;
        return new AuditEntry(
                action,
                subjectKind,
                subjectId,
                title,
                jurisdictionId,
                planId,
                taskId,
                reportId,
                both ? unlike(before, after) : before,
                both ? unlike(after, before) : after);
    }

    private static Map<String, Object> unlike(Map<String, Object> one, Map<String, Object> other) {
        var unlike = new LinkedHashMap<>(one);
        unlike.entrySet().removeIf(field -> alike(field.getValue(), other.get(field.getKey())));
        return unlike;
    }

    private static boolean alike(Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal another
                ? number.compareTo(another) == 0
                : Objects.equals(one, other);
    }

    /** Fields in the order given, null values kept: {@code fields("value", 5, "unit", "人")}. */
    public static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
