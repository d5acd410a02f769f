package io.shishi.light;

import java.io.Serializable;
import java.util.UUID;

/** A subject within a plan. */
record LightKey(UUID planId, UUID subjectId) implements Serializable {}
