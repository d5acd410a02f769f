package io.shishi.local;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** All parts together: what can start side by side does, and one failure ends the attempt. */
final class Stack {

    private final Settings settings;
    private final Children children;
    private final Progress progress;
    private final boolean dev;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<Void> failure = new CompletableFuture<>();

    Stack(Settings settings, Children children, Progress progress, boolean dev) {
        this.settings = settings;
        this.children = children;
        this.progress = progress;
        this.dev = dev;
        children.lost().thenAccept(child -> failure.completeExceptionally(child.died()));
    }

    void start() throws Exception {
        var secrets = Secrets.in(settings.data());
        var builds = new Builds(settings, children, progress);
        var programs = new Distributions(settings, children);
        var postgres = new Postgres(settings, children, secrets, programs.postgres());
        var keycloak = new Keycloak(settings, children, secrets, programs.keycloak());
        var api = new Api(settings, children, secrets);
        new MailCatcher(settings.mail(), settings.smtpPort()).start();

        var site = task(() -> {
            if (dev) {
                builds.packages();
            } else {
                builds.frontend();
            }
        });
        var fetched = task(() -> {
            try (var turn = Turn.at(settings.target(), "programs")) {
                if (!programs.present()) {
                    Disk.require(settings.target(), Disk.FOR_PROGRAMS);
                    step("fetching PostgreSQL and Keycloak (once)", programs::fetch);
                }
            }
        });
        var built = dev ? fetched : after(fetched, builds::backend);
        var database = after(
                fetched,
                () -> step("starting PostgreSQL", () -> {
                    postgres.start();
                    new Databases(settings, secrets).prepare();
                }));
        var augmented = after(fetched, () -> {
            try (var turn = Turn.at(settings.target(), "keycloak")) {
                if (!keycloak.built()) {
                    step("preparing Keycloak (once)", keycloak::build);
                }
            }
        });
        var signIn = after(CompletableFuture.allOf(database, augmented), () -> {
            step("starting Keycloak", keycloak::start);
            realm(secrets);
        });
        var served = after(
                CompletableFuture.allOf(database, built, dev ? signIn : built),
                () -> step("starting the API", () -> {
                    if (dev) {
                        api.startReloading();
                    } else {
                        api.start(builds.jar(), builds.site());
                    }
                }));
        var page = dev
                ? after(
                        CompletableFuture.allOf(site, served),
                        () -> step("starting the page", new Vite(settings, children)::start))
                : site;
        await(CompletableFuture.allOf(signIn, served, page));
    }

    /** PostgreSQL alone. */
    void startDatabase() throws Exception {
        var secrets = Secrets.in(settings.data());
        var programs = new Distributions(settings, children);
        if (!programs.present()) {
            step("fetching PostgreSQL and Keycloak (once)", programs::fetch);
        }
        step("starting PostgreSQL", () -> {
            new Postgres(settings, children, secrets, programs.postgres()).start();
            new Databases(settings, secrets).prepare();
        });
    }

    /** Ends only by failure; an orderly stop comes as a signal to the process. */
    void watch() throws Exception {
        Thread.ofVirtual().start(new DiskWatch(settings.data(), progress));
        await(new CompletableFuture<>());
    }

    private void realm(Secrets secrets) throws Exception {
        var addresses = webAddresses();
        var said = new KeycloakAdmin(settings.keycloak(), secrets.keycloakAdmin())
                .bring(RealmFile.read(settings.root(), addresses, secrets.people()), addresses);
        if (!said.isEmpty()) {
            progress.say("    " + said);
        }
    }

    /** Every address under which somebody may open the page, the one we print first. */
    List<String> webAddresses() {
        var api = List.of(settings.api(), "http://localhost:" + settings.webPort());
        return dev ? List.of(settings.vite(), "http://localhost:" + settings.vitePort(), api.get(0), api.get(1)) : api;
    }

    private interface Work {
        void run() throws Exception;
    }

    private void step(String what, Work work) throws Exception {
        progress.step(what, (Callable<Void>) () -> {
            work.run();
            return null;
        });
    }

    private CompletableFuture<Void> task(Work work) {
        return after(CompletableFuture.completedFuture(null), work);
    }

    private CompletableFuture<Void> after(CompletableFuture<Void> earlier, Work work) {
        return earlier.thenRunAsync(
                () -> {
                    try {
                        work.run();
                    } catch (Exception problem) {
                        failure.completeExceptionally(problem);
                        throw new CompletionException(problem);
                    }
                },
                threads);
    }

    private void await(CompletableFuture<Void> all) throws Exception {
        try {
            CompletableFuture.anyOf(all, failure).join();
        } catch (CompletionException wrapped) {
            throw wrapped.getCause() instanceof Exception problem ? problem : wrapped;
        }
    }
}
