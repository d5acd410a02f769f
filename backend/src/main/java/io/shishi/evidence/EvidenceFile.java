package io.shishi.evidence;

/** A file that has been looked into and is kept. */
record EvidenceFile(String name, FileKind kind, long size, String sha256, boolean picture, Photo photo) {}
