package io.shishi.paper.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How papers of a kind are to read from now on. */
record PaperTemplateChange(
        @NotBlank @Size(max = 120) @Schema(examples = "关于抓紧报送{期次}进展的通知") String title,
        @NotBlank @Size(max = 8000) @Schema(examples = "{单位}：请于{截止日期}前报送。") String body,
        @NotNull Integer version) {}
