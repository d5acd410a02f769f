package io.shishi.reader.check;

import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.draft.DraftTask;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who decides a target that is still to come: as somebody said in so many words, or as the clause or its heading says. */
public final class Decider {

    /** Where nobody says it. */
    public static final String SOMEBODY = "上级部门";

    private static final int LONGEST = 120;
    private static final Pattern CLAUSE =
            Pattern.compile("[以按]([^以按，。；,;（）()]{1,30}?)(?:的?实施)?(?:文件|方案)?(?:最终|正式)?(?:下达|确定|明确|为准|公布)");

    private Decider() {}

    /** Null where nobody said it. */
    public static String of(DraftTask task, DraftIndicator indicator) {
        for (var source : indicator.sources()) {
            if (source.field().equals("decider")
                    && source.value() != null
                    && !source.value().isBlank()) {
                return cut(source.value().strip());
            }
        }
        return in(task.text()).or(() -> in(SectionTitle.of(task.section()))).orElse(null);
    }

    private static Optional<String> in(String text) {
        var said = CLAUSE.matcher(text);
        return said.find() ? Optional.of(cut(said.group(1))) : Optional.empty();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
