package io.shishi.integration.robot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A robot as the office sets it up. */
public record NewRobot(
        @NotNull RobotKind kind,
        @NotBlank @Size(max = 60) String name,
        @Schema(examples = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0192f1c4") @NotBlank @Size(max = 500)
                String url,
        @Size(max = 200) String secret,
        @NotEmpty @Size(max = 40) List<@NotNull @Pattern(regexp = "[a-z][a-z-]{1,58}") String> kinds) {}
