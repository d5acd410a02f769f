package io.shishi.light;

import io.shishi.light.rule.LightResult;
import java.util.UUID;

/** A light and whose it is. */
record Judged(UUID id, SubjectKind kind, String name, LightResult light) {}
