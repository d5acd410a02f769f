package io.shishi.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agency says of a task that it holds to be done. */
public record NewClosure(@NotBlank @Size(max = 2000) @Schema(examples = "770个爱心驿站全部建成并投入使用") String statement) {}
