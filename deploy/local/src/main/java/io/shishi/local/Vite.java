package io.shishi.local;

import io.shishi.local.Child.StopSignal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The page's development server, which reloads what is edited and hands /api on. */
final class Vite {

    private final Settings settings;
    private final Children children;

    Vite(Settings settings, Children children) {
        this.settings = settings;
        this.children = children;
    }

    void start() throws IOException, InterruptedException {
        var server = children.serve(
                "the page's development server",
                "vite.log",
                settings.frontend(),
                Map.of("SHISHI_API", settings.api()),
                StopSignal.TERM,
                List.of(
                        "npm",
                        "run",
                        "dev",
                        "--",
                        "--host",
                        Settings.LOOPBACK,
                        "--port",
                        Integer.toString(settings.vitePort()),
                        "--strictPort"));
        Ready.await(server, settings.vite() + "/", Duration.ofSeconds(60));
    }
}
