package io.shishi.reader.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which agency or group a person says a name means. Names given the same new code become one agency. */
public record AgencyChoice(
        @NotBlank @Size(max = 200) @Schema(description = "As the document prints it", examples = "县人社局") String name,
        @NotNull NameKind kind,
        @Schema(description = "Of the agency or group that is there already") UUID id,
        @Pattern(regexp = "[a-z0-9-]{1,20}", message = "须为 1 到 20 个小写字母、数字或连字符")
                @Schema(description = "Of a new one; proposed when absent", examples = "rsj")
                String code,
        @Size(max = 80) @Schema(description = "Of a new one; proposed when absent", examples = "某县人力资源和社会保障局")
                String fullName) {}
