package io.shishi.paper.template;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title and body of a paper, with placeholders or with the facts in their places. */
public record PaperText(String title, String body) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]{1,20})}");

    /** Braces around anything else stay as they were written. */
    public PaperText filled(Map<Placeholder, String> facts) {
        return new PaperText(fill(title, facts), fill(body, facts));
    }

    /** Words in braces that stand for nothing. */
    static List<String> unknown(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(word -> Placeholder.of(word).isEmpty())
                .distinct()
                .toList();
    }

    private static String fill(String text, Map<Placeholder, String> facts) {
        return PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.of(found.group(1))
                        .map(place -> facts.getOrDefault(place, ""))
                        .orElse(found.group())));
    }
}
