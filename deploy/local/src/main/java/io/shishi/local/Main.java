package io.shishi.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Starts the whole product on this machine, and stops it again. */
public final class Main {

    private static final int SUCCESS = 0;
    private static final int FAILURE = 1;
    private static final int INTERRUPTED = 130;

    private volatile int exit;
    private volatile boolean stopping;
    private final Settings settings;
    private final Progress progress = new Progress();
    private final Children children;
    private Lock lock;
    private volatile Process command;

    /** @param whenStopped the exit code of a stop by signal, which is how a run is meant to end and a build is not */
    private Main(Settings settings, int whenStopped) {
        this.settings = settings;
        this.exit = whenStopped;
        this.children = new Children(settings, progress);
    }

    public static void main(String[] arguments) {
        var mode = arguments.length == 0 ? "run" : arguments[0];
        var rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        var settings = settings();
        try {
            switch (mode) {
                case "run", "dev" -> new Main(settings, SUCCESS).run(mode.equals("dev"), List.of());
                case "with" -> new Main(settings, INTERRUPTED).run(false, rest);
                case "database" -> new Main(settings, INTERRUPTED).database(rest);
                case "read" -> new Main(settings, INTERRUPTED).read(rest);
                case "verify" -> new Main(settings, INTERRUPTED).verify(rest);
                case "build" -> new Main(settings, INTERRUPTED).build();
                case "tally" ->
                    Progress.print(
                            Tally.of(rest.stream().map(Path::of).toList()).line());
                case "reset" -> Reset.run(settings, rest.contains("--yes"));
                default ->
                    throw new Refusal(
                            "launch knows run, dev, build, with COMMAND, database COMMAND, read FILE, verify, tally and reset, not "
                                    + mode + ".");
            }
        } catch (Exception problem) {
            Progress.print(explain(problem, settings.data()));
            System.exit(FAILURE);
        }
    }

    private static Settings settings() {
        var root = Path.of(System.getProperty("shishi.root"));
        try {
            return Settings.of(root, Path.of("").toAbsolutePath(), System.getenv());
        } catch (Refusal wrong) {
            Progress.print(wrong.getMessage());
            System.exit(FAILURE);
            throw wrong;
        }
    }

    private void run(boolean dev, List<String> words) throws Exception {
        Progress.print("Shishi 实事");
        DataFolder.open(settings);
        lock = Lock.take(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            recover();
            Ports.requireFree(settings.ports(dev));
            var stack = new Stack(settings, children, progress, dev);
            stack.start();
            var accounts = Account.in(RealmFile.overlay(settings.root()));
            StackFile.write(settings, stack.webAddresses().getFirst(), accounts);
            welcome(stack.webAddresses().getFirst(), accounts);
            if (words.isEmpty()) {
                stack.watch();
            } else {
                exit = follow(words);
                System.exit(exit);
            }
        } catch (Exception problem) {
            fail(problem);
        }
    }

    /** The built API, and PostgreSQL for a command that measures it. */
    private void database(List<String> words) throws Exception {
        DataFolder.open(settings);
        lock = Lock.take(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            recover();
            new Builds(settings, children, progress).backend();
            new Stack(settings, children, progress, false).startDatabase();
            exit = follow(words);
            System.exit(exit);
        } catch (Exception problem) {
            fail(problem);
        }
    }

    /** Reads a plan's document; what it says goes to standard output as it is, everything else to standard error. */
    private void read(List<String> files) throws Exception {
        Progress.aside();
        DataFolder.open(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(children::stopAll));
        var builds = new Builds(settings, children, progress);
        builds.backend();
        progress.fallSilent();
        System.exit(new ProcessBuilder(builds.command("io.shishi.reader.ReadCommand", files))
                .inheritIO()
                .start()
                .waitFor());
    }

    /** Recomputes the chained record of the stack that runs here, past the application: with a folder of archived heads, or the stack's own. */
    private void verify(List<String> heads) throws Exception {
        Progress.aside();
        DataFolder.open(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(children::stopAll));
        var builds = new Builds(settings, children, progress);
        builds.backend();
        progress.fallSilent();
        var folder = heads.isEmpty() ? List.of(Api.heads(settings).toString()) : heads;
        var command = new ProcessBuilder(builds.command("io.shishi.audit.chain.VerifyCommand", folder)).inheritIO();
        command.environment()
                .putAll(Map.of(
                        "SHISHI_VERIFY_URL",
                        settings.jdbc("shishi"),
                        "SHISHI_VERIFY_USERNAME",
                        "shishi_app",
                        "SHISHI_VERIFY_PASSWORD",
                        Secrets.in(settings.data()).app()));
        System.exit(command.start().waitFor());
    }

    /** Both halves, without starting anything. */
    private void build() throws Exception {
        DataFolder.open(settings);
        lock = Lock.take(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            var builds = new Builds(settings, children, progress);
            builds.backend();
            builds.frontend();
            exit = SUCCESS;
        } catch (Exception problem) {
            fail(problem);
        }
    }

    /** What fails because it is being stopped is no failure. */
    private void fail(Exception problem) {
        if (stopping) {
            return;
        }
        progress.fallSilent();
        Progress.print("\n" + explain(problem, settings.data()));
        exit = FAILURE;
        System.exit(FAILURE);
    }

    /** Runs a command of the caller's beside the stack; the stack lives as long as it. */
    private int follow(List<String> words) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(words).inheritIO().directory(settings.root().toFile());
        builder.environment().put("SHISHI_STACK", StackFile.in(settings.data()).toString());
        builder.environment().put("SHISHI_DATABASE_PORT", Integer.toString(settings.postgresPort()));
        command = builder.start();
        return command.waitFor();
    }

    private void recover() throws IOException {
        StackFile.remove(settings.data());
        var left = new ArrayList<>(Leftovers.stop(settings.data()));
        PostgresPidFile.clear(settings.data().resolve(Postgres.FOLDER)).ifPresent(pid -> left.add("PostgreSQL"));
        if (!lock.leftBehind().isEmpty()) {
            progress.say("  The last run (%s) did not stop in good order; nothing that was saved is lost."
                    .formatted(lock.leftBehind()));
        }
        if (!left.isEmpty()) {
            progress.say("  Stopped what it had left running: " + String.join(", ", left) + ".");
        }
    }

    private void welcome(String web, List<Account> accounts) {
        var password = accounts.getFirst().password();
        Progress.print(
                """

                Ready after %s: open  %s

                Demo accounts (password of all: %s)
                %s

                Mails: %s
                Logs: %s    Ctrl-C stops everything; the data stays.
                """
                        .formatted(
                                progress.elapsed(),
                                web,
                                password,
                                Account.table(accounts),
                                settings.mail(),
                                settings.logs()));
    }

    /** Runs at every end, by signal or by failure, and leaves with the exit code that fits. */
    private void stop() {
        stopping = true;
        progress.fallSilent();
        if (command != null) {
            command.destroy();
        }
        var running = children.any();
        if (running) {
            Progress.print("\nStopping");
        }
        children.stopAll();
        try {
            StackFile.remove(settings.data());
            lock.close();
        } catch (IOException atTheEnd) {
            Progress.print(explain(atTheEnd, settings.data()));
        }
        if (running) {
            Progress.print("Stopped. The data stays in " + settings.data() + ".");
        }
        Runtime.getRuntime().halt(exit);
    }

    private static String explain(Exception problem, Path data) {
        var message = problem.getMessage() == null ? problem.toString() : problem.getMessage();
        if (problem instanceof Refusal) {
            return message;
        }
        return Disk.saysFull(message) ? Disk.fullSentence(data) : "This went wrong, and should not have: " + problem;
    }
}
