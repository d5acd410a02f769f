package io.shishi.reader.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What paragraph styles say of numbering, and which ones make a table of contents. */
final class Styles {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();

    private static final class Style {
        private String name = "";
        private String basedOn;
        private Integer numId;
        private Integer level;
    }

    /** The list that a style puts its paragraphs in; the level is null where the list itself knows it. */
    record InList(String style, int numId, Integer level) {}

    void read(XmlPart part) throws XMLStreamException {
        Style style = null;
        while (part.next()) {
            if (part.starts("style")) {
                style = new Style();
                styles.put(part.attribute("styleId", ""), style);
            } else if (style != null && part.starts("name")) {
                style.name = part.attribute("val", "");
            } else if (style != null && part.starts("basedOn")) {
                style.basedOn = part.val();
            } else if (style != null && part.starts("numId")) {
                style.numId = part.val(0);
            } else if (style != null && part.starts("ilvl")) {
                style.level = part.val(0);
            }
        }
    }

    Optional<InList> list(String id) {
        var at = id;
        Integer level = null;
        for (var i = 0; i < LONGEST_CHAIN && at != null && styles.containsKey(at); i++) {
            var style = styles.get(at);
            level = level == null ? style.level : level;
            if (style.numId != null) {
                return Optional.of(new InList(at, style.numId, level));
            }
            at = style.basedOn;
        }
        return Optional.empty();
    }

    boolean isContents(String id) {
        var style = id == null ? null : styles.get(id);
        return style != null && style.name.toLowerCase().matches("toc \\d");
    }
}
