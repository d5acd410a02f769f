package io.shishi.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All duties that a person is to have from now on. */
public record DutiesChange(
        @NotNull @Size(min = 1, max = 50, message = "须有 1 到 50 项职责") List<@NotNull @Valid PersonDuty> duties,
        @NotNull Integer version) {}
