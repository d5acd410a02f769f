package io.shishi.reader.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a Word document, read forward element by element; it cannot bring in anything from elsewhere. */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private final int deepest;
    private int depth;

    XmlPart(InputStream in, int deepest) throws XMLStreamException {
        this.in = in;
        this.deepest = deepest;
        this.reader = FACTORY.createXMLStreamReader(in, "UTF-8");
    }

    /** Where a document has no such part. */
    static XmlPart none() throws XMLStreamException {
        return new XmlPart(new ByteArrayInputStream("<none/>".getBytes()), 1);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** Goes to the next start, end or text; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > deepest || Thread.currentThread().isInterrupted()) {
                        throw Refusals.broken();
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    return true;
                }
                // No office program writes one; it is there to bring in or to multiply something.
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Refusals.broken();
                default -> {}
            }
        }
        return false;
    }

    /** Goes to the next child of the element that is open at this depth; false at its end. */
    boolean nextChild(int parent) throws XMLStreamException {
        while (next()) {
            if (reader.isStartElement()) {
                return true;
            }
            if (reader.isEndElement() && depth < parent) {
                return false;
            }
        }
        return false;
    }

    /** How deep the element that was just opened is. */
    int depth() {
        return depth;
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    String name() {
        return reader.getLocalName();
    }

    /** Drawings have paragraphs and texts of their own, of the same local names. */
    boolean isWord() {
        var namespace = reader.getNamespaceURI();
        return namespace == null || namespace.contains("wordprocessingml") || namespace.contains("/math");
    }

    String attribute(String name, String otherwise) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    String val() {
        return attribute("val", null);
    }

    int val(int otherwise) {
        return number(val(), otherwise);
    }

    static int number(String text, int otherwise) {
        return text != null && text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** A property that is there is on, unless it says otherwise. */
    boolean on() {
        var val = val();
        return val == null || !val.equals("0") && !val.equals("false") && !val.equals("off");
    }

    /** Passes over the element that was just opened. */
    void skip() throws XMLStreamException {
        var at = depth;
        while (depth >= at && next()) {
            // Nothing in it counts.
        }
    }

    /** The text of the element that was just opened. */
    void text(StringBuilder into) throws XMLStreamException {
        var at = depth;
        while (next() && depth >= at) {
            if (reader.isCharacters()) {
                for (var i = 0; i < reader.getTextLength(); i++) {
                    Characters.append(into, reader.getTextCharacters()[reader.getTextStart() + i]);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
