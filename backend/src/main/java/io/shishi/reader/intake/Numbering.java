package io.shishi.reader.intake;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The lists of a document: how each level counts and what it prints. */
final class Numbering {

    static final int LEVELS = 9;

    private final Map<Integer, Outline> outlines = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();

    /** One level of a list; {@code restart} 0 goes on counting, and -1 begins anew below any higher level. */
    static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        String style;
        int restart = -1;
        boolean plain;
    }

    /** A list as it is defined. */
    private static final class Outline {
        private final Level[] levels = new Level[LEVELS];
        private String link;
        private String style;
    }

    /** A use of a list, which may count anew and look different. */
    private static final class Instance {
        private int outline = -1;
        private final Map<Integer, Integer> starts = new HashMap<>();
        private final Level[] levels = new Level[LEVELS];
    }

    void read(XmlPart part) throws XMLStreamException {
        var root = part.next() ? part.depth() : 0;
        while (root > 0 && part.nextChild(root)) {
            switch (part.name()) {
                case "abstractNum" ->
                    outlines.put(XmlPart.number(part.attribute("abstractNumId", ""), -1), outline(part));
                case "num" -> instances.put(XmlPart.number(part.attribute("numId", ""), -1), instance(part));
                default -> part.skip();
            }
        }
    }

    private static Outline outline(XmlPart part) throws XMLStreamException {
        var outline = new Outline();
        var at = part.depth();
        while (part.nextChild(at)) {
            switch (part.name()) {
                case "lvl" -> level(part, outline.levels);
                case "numStyleLink" -> {
                    outline.link = part.val();
                    part.skip();
                }
                case "styleLink" -> {
                    outline.style = part.val();
                    part.skip();
                }
                default -> part.skip();
            }
        }
        return outline;
    }

    private static Instance instance(XmlPart part) throws XMLStreamException {
        var instance = new Instance();
        var at = part.depth();
        while (part.nextChild(at)) {
            switch (part.name()) {
                case "abstractNumId" -> {
                    instance.outline = part.val(-1);
                    part.skip();
                }
                case "lvlOverride" -> override(part, instance);
                default -> part.skip();
            }
        }
        return instance;
    }

    private static void override(XmlPart part, Instance instance) throws XMLStreamException {
        var number = XmlPart.number(part.attribute("ilvl", "0"), 0);
        var at = part.depth();
        while (part.nextChild(at)) {
            switch (part.name()) {
                case "startOverride" -> {
                    instance.starts.put(number, part.val(1));
                    part.skip();
                }
                case "lvl" -> level(part, instance.levels);
                default -> part.skip();
            }
        }
    }

    private static void level(XmlPart part, Level[] levels) throws XMLStreamException {
        var level = new Level();
        var number = XmlPart.number(part.attribute("ilvl", "0"), 0);
        var at = part.depth();
        while (part.nextChild(at)) {
            switch (part.name()) {
                case "start" -> level.start = part.val(1);
                case "numFmt" -> level.format = part.attribute("val", level.format);
                case "AlternateContent" -> {
                    continue;
                }
                case "Choice", "Fallback" -> {
                    continue;
                }
                case "lvlText" -> level.text = part.attribute("val", "");
                case "pStyle" -> level.style = part.val();
                case "lvlRestart" -> level.restart = part.val(-1);
                case "isLgl" -> level.plain = part.on();
                default -> {}
            }
            part.skip();
        }
        if (number >= 0 && number < LEVELS) {
            levels[number] = level;
        }
    }

    /** Which list a use belongs to; uses of one list count on from each other. Null where there is none. */
    Integer outline(int numId) {
        var instance = instances.get(numId);
        if (instance == null || !outlines.containsKey(instance.outline)) {
            return null;
        }
        var outline = outlines.get(instance.outline);
        if (outline.link != null) {
            for (var other : outlines.entrySet()) {
                if (outline.link.equals(other.getValue().style)) {
                    return other.getKey();
                }
            }
        }
        return instance.outline;
    }

    Level level(int numId, int number) {
        var outline = outline(numId);
        if (outline == null || number < 0 || number >= LEVELS) {
            return null;
        }
        var own = instances.get(numId).levels[number];
        return own == null ? outlines.get(outline).levels[number] : own;
    }

    /** Where this use begins to count anew; null where it counts on. */
    Integer start(int numId, int number) {
        return instances.get(numId).starts.get(number);
    }

    /** The level that belongs to a style. */
    int levelOf(int numId, String style) {
        for (var number = 0; number < LEVELS; number++) {
            var level = level(numId, number);
            if (level != null && style.equals(level.style)) {
                return number;
            }
        }
        return 0;
    }
}
