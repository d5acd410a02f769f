package io.shishi.paper.proposal;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing is issued. */
record Dismissal(@Size(max = 500) @Schema(examples = "已电话沟通，下周补齐") String reason) {}
