package io.shishi.paper;

import io.shishi.progress.rule.Numbers;
import io.shishi.shared.problem.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether an answer says what the paper asks for. */
final class AnswerCheck {

    private AnswerCheck() {}

    /** @param files attached to the addressee since its last answer */
    static List<Violation> of(List<PaperField> fields, NewPaperAnswer answer, Collection<UUID> files) {
        var wrong = new ArrayList<Violation>();
        for (var i = 0; i < answer.values().size(); i++) {
            var value = answer.values().get(i);
            var field = find(fields, value.fieldId());
            var place = "values[" + i + "]";
            if (field.isEmpty()) {
                wrong.add(new Violation(place + ".fieldId", "这份单没有这一项"));
            } else {
                fits(field.get(), value, files).ifPresent(message -> wrong.add(new Violation(place, message)));
            }
        }
        fields.stream()
                .filter(PaperField::required)
                .filter(field -> answer.values().stream()
                        .noneMatch(value -> value.fieldId().equals(field.id()) && isGiven(field, value)))
                .forEach(field -> wrong.add(new Violation("values", field.label() + "必须填报")));
        if (wrong.isEmpty() && answer.values().isEmpty() && Texts.trimmed(answer.text()) == null) {
            wrong.add(new Violation("text", "请写明办理情况"));
        }
        return wrong;
    }

    private static Optional<PaperField> find(List<PaperField> fields, UUID id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    private static Optional<String> fits(PaperField field, FieldEntry value, Collection<UUID> files) {
        var strange = field.kind() != FieldKind.NUMBER && value.number() != null
                || field.kind() != FieldKind.FILE && value.evidenceId() != null;
        if (strange) {
            return Optional.of(field.label() + "不是这样填的");
        }
        if (!Numbers.fits(value.number())) {
            return Optional.of(field.label() + "的数字过大，或小数超过四位");
        }
        if (value.evidenceId() != null && !files.contains(value.evidenceId())) {
            return Optional.of(field.label() + "的文件还没有上传到这份单");
        }
        return Optional.empty();
    }

    private static boolean isGiven(PaperField field, FieldEntry value) {
        return switch (field.kind()) {
            case TEXT -> Texts.trimmed(value.text()) != null;
            // What cannot be counted can be said: "not counted here".
            case NUMBER -> value.number() != null || Texts.trimmed(value.text()) != null;
            case FILE -> value.evidenceId() != null;
        };
    }
}
