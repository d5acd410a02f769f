package io.shishi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The folder in which everything lies that must not be lost. */
final class DataFolder {

    /** All we ever put there; nothing else in it is ours to delete. */
    static final List<String> OURS = List.of(
            "postgres",
            "keycloak",
            "evidence",
            "logs",
            "mail",
            "audit-heads",
            "secrets.properties",
            "secrets.new",
            "stack.json",
            "stack.new",
            "lock");

    private DataFolder() {}

    /** Makes the folder if need be, and makes sure that it can be written to and has room. */
    static void open(Settings settings) throws IOException {
        make(settings);
        var begun = Files.exists(settings.data().resolve(Postgres.FOLDER));
        Disk.require(settings.data(), begun ? Disk.FOR_OLD_DATA : Disk.FOR_NEW_DATA);
    }

    private static void make(Settings settings) throws IOException {
        var data = settings.data();
        try {
            Files.createDirectories(settings.target());
            if (!Files.exists(data)) {
                Files.createDirectories(data.getParent());
                Files.createDirectory(
                        data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.createDirectories(settings.logs());
            Files.delete(Files.createTempFile(data, "may-write", ""));
        } catch (IOException refused) {
            if (Disk.saysFull(refused.getMessage())) {
                throw new Refusal(Disk.fullSentence(data));
            }
            throw new Refusal(
                    "%s may not write to %s (owner: %s): run as its owner, or choose another folder with SHISHI_DATA."
                            .formatted(System.getProperty("user.name"), data, owner(data)));
        }
    }

    private static String owner(Path data) throws IOException {
        return Files.exists(data) ? Files.getOwner(data).getName() : "nobody yet";
    }
}
