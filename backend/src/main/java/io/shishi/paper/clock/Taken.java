package io.shishi.paper.clock;

import io.shishi.paper.rule.Step;

/** A step that is due now. */
record Taken(Timer timer, Matter matter, Step step) {}
