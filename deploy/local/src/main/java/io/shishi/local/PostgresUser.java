package io.shishi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL refuses to run as root; root therefore starts it as somebody who is not. */
final class PostgresUser {

    private static final int NOBODY = 65534;

    private PostgresUser() {}

    /** The command that runs as a user who may use this data folder and is not root. */
    static List<String> command(Path data, List<String> command) throws IOException, InterruptedException {
        return Stream.concat(prefix(data).stream(), command.stream()).toList();
    }

    private static List<String> prefix(Path data) throws IOException, InterruptedException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        var owner = owner(data);
        if (owner == 0 && works("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        if (!Detached.onPath("setpriv")) {
            throw new Refusal(
                    "PostgreSQL does not run as root, and neither unshare nor setpriv works here: run make as an ordinary user.");
        }
        var user = owner == 0 ? NOBODY : owner;
        if (owner == 0) {
            giveTo(user, data);
        }
        return List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups");
    }

    private static int owner(Path data) throws IOException {
        return (Integer) Files.getAttribute(data, "unix:uid");
    }

    private static void giveTo(int user, Path data) throws IOException, InterruptedException {
        new ProcessBuilder("chown", "-R", user + ":" + user, data.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
