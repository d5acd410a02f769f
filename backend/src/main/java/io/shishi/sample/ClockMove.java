package io.shishi.sample;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day that it is to be, at most 62 days from today. */
record ClockMove(@NotNull @Schema(examples = "2026-12-01") LocalDate to) {}
