package io.shishi.integration.robot;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * A robot in a chat group.
 *
 * @param url its address without what makes it its own
 * @param signed whether its messages are signed
 * @param kinds the kinds of notices that it says
 */
public record RobotView(
        @NotNull UUID id,
        @NotNull RobotKind kind,
        @NotNull String name,
        @NotNull String url,
        @NotNull boolean signed,
        @NotNull List<String> kinds,
        @NotNull int version) {

    static RobotView of(Robot robot) {
        return new RobotView(
                robot.id, robot.kind, robot.name, robot.masked(), robot.secret != null, robot.kinds, robot.version);
    }
}
