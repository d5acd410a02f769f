package io.shishi.shared.problem;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Fields as the caller wrote them: {@code code}, not {@code register.body.code}. */
final class FieldNames {

    private FieldNames() {}

    /** Leaves out the method and its parameter that stand before the field. */
    static String of(String propertyPath) {
        var parts = propertyPath.split("\\.", 3);
        return parts[parts.length - 1];
    }

    static String of(List<Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining("、"));
    }
}
