package io.shishi.local;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds the two halves, each only when its sources changed. */
final class Builds {

    private static final List<String> BACKEND_SOURCES = List.of("pom.xml", "src/main");
    private static final List<String> FRONTEND_SOURCES = List.of(".");

    private final Settings settings;
    private final Children children;
    private final Progress progress;

    Builds(Settings settings, Children children, Progress progress) {
        this.settings = settings;
        this.children = children;
        this.progress = progress;
    }

    Path jar() {
        return settings.backend().resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** A command that is part of the backend and needs no server. */
    List<String> command(String program, List<String> words) {
        var app = settings.backend().resolve("target/quarkus-app");
        var command = new ArrayList<>(List.of(
                Api.java(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                app.resolve("app") + "/*" + File.pathSeparator + app.resolve("lib/main") + "/*",
                program));
        command.addAll(words);
        return command;
    }

    Path site() {
        return settings.frontend().resolve("dist");
    }

    void backend() throws Exception {
        try (var turn = Turn.at(settings.target(), "backend")) {
            buildBackend();
        }
    }

    void packages() throws Exception {
        try (var turn = Turn.at(settings.target(), "frontend")) {
            installPackages();
        }
    }

    void frontend() throws Exception {
        try (var turn = Turn.at(settings.target(), "frontend")) {
            installPackages();
            buildFrontend();
        }
    }

    private void buildBackend() throws Exception {
        var fingerprint = Fingerprint.of(settings.backend(), BACKEND_SOURCES);
        var stamp = new Stamp(settings.target().resolve("backend.built"), jar());
        if (stamp.matches(fingerprint)) {
            return;
        }
        var command =
                List.of(settings.backend().resolve("mvnw").toString(), "-q", "-B", "-ntp", "-DskipTests", "package");
        progress.step("building the backend", () -> {
            children.run("building the backend", "build-backend.log", settings.backend(), Map.of(), command);
            stamp.set(fingerprint);
            return null;
        });
    }

    private void installPackages() throws Exception {
        var fingerprint = Fingerprint.of(settings.frontend(), List.of("package.json", "package-lock.json"));
        var stamp = new Stamp(
                settings.target().resolve("packages.installed"),
                settings.frontend().resolve("node_modules/.package-lock.json"));
        if (stamp.matches(fingerprint)) {
            return;
        }
        var command = List.of("npm", "ci", "--no-audit", "--no-fund");
        progress.step("installing the frontend's packages", () -> {
            children.run("npm ci", "npm-ci.log", settings.frontend(), Map.of(), command);
            stamp.set(fingerprint);
            return null;
        });
    }

    private void buildFrontend() throws Exception {
        var fingerprint = Fingerprint.of(settings.frontend(), FRONTEND_SOURCES);
        var stamp = new Stamp(settings.target().resolve("frontend.built"), site().resolve("index.html"));
        if (stamp.matches(fingerprint)) {
            return;
        }
        progress.step("building the frontend", () -> {
            children.run(
                    "building the frontend",
                    "build-frontend.log",
                    settings.frontend(),
                    Map.of(),
                    List.of("npm", "run", "build"));
            stamp.set(fingerprint);
            return null;
        });
    }
}
