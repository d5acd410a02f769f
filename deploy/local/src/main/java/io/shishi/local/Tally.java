package io.shishi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How many tests passed, read from the reports that every runner writes in JUnit's form. */
record Tally(int passed, int failed, int skipped) {

    static Tally of(List<Path> places) throws IOException, XMLStreamException {
        var sum = new Tally(0, 0, 0);
        for (var place : places) {
            if (Files.exists(place)) {
                try (var walk = Files.walk(place)) {
                    for (var file : walk.filter(file -> file.toString().endsWith(".xml"))
                            .toList()) {
                        sum = sum.plus(in(file));
                    }
                }
            }
        }
        return sum;
    }

    String line() {
        return skipped == 0
                ? "%d passed, %d failed".formatted(passed, failed)
                : "%d passed, %d failed, %d skipped".formatted(passed, failed, skipped);
    }

    private static Tally in(Path report) throws IOException, XMLStreamException {
        var sum = new Tally(0, 0, 0);
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var in = Files.newInputStream(report)) {
            var xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("testcase")) {
                    sum = sum.plus(testCase(xml));
                }
            }
        }
        return sum;
    }

    private static Tally testCase(XMLStreamReader xml) throws XMLStreamException {
        var failed = 0;
        var skipped = 0;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("testcase"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "failure", "error" -> failed = 1;
                    case "skipped" -> skipped = 1;
                    default -> {
                        // output and properties do not count
                    }
                }
            }
        }
        return new Tally(failed + skipped == 0 ? 1 : 0, failed, failed == 1 ? 0 : skipped);
    }

    private Tally plus(Tally other) {
        return new Tally(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }
}
