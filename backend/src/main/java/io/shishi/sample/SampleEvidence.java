package io.shishi.sample;

import io.shishi.evidence.EvidenceOf;
import io.shishi.evidence.EvidenceService;
import io.shishi.sample.SampleReports.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Puts photos and documents on the sample's reports. They are made here and go the way of every other file. */
@ApplicationScoped
class SampleEvidence {

    private final EvidenceService evidence;

    SampleEvidence(EvidenceService evidence) {
        this.evidence = evidence;
    }

    void attach(SampleLife life, Act act) {
        var shown = act.happening();
        try {
            var file = Files.createTempFile("shishi-sample-", ".tmp");
            try {
                Files.write(file, content(life, act));
                evidence.attach(
                        EvidenceOf.REPORT,
                        life.reportId(act),
                        life.measures.get(shown.measure()),
                        shown.caption(),
                        shown.name(),
                        file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sample's evidence " + shown.name() + " cannot be made", e);
        }
    }

    private static byte[] content(SampleLife life, Act act) {
        var shown = act.happening();
        if (shown.kind() == Kind.PHOTO) {
            return Camera.photo(shown.scene(), shown.caption());
        }
        return PaperDocument.of(shown.lines().stream()
                .map(line -> life.text.fill(line, act.round()))
                .toList());
    }
}
