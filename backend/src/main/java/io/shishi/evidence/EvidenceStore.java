package io.shishi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Keeps the content of files by its hash: what is kept twice is there once. */
interface EvidenceStore {

    /** Keeps a copy of the file, whole or not at all, and tells its hash (SHA-256, hexadecimal). */
    String keep(Path file) throws IOException;

    InputStream open(String sha256) throws IOException;

    /** The hashes of what has not been kept again since then. */
    List<String> keptBefore(Instant moment) throws IOException;

    void drop(String sha256) throws IOException;
}
