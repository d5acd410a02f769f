package io.shishi.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Throws the data of this stack away, after asking. */
final class Reset {

    private Reset() {}

    static void run(Settings settings, boolean agreed) throws IOException {
        var data = settings.data();
        if (DataFolder.OURS.stream().noneMatch(name -> Files.exists(data.resolve(name)))) {
            Progress.print("There is no data in " + data + ".");
            return;
        }
        try (var lock = Lock.take(settings)) {
            if (!agreed && !agrees(data.toString())) {
                Progress.print("Nothing was deleted.");
                return;
            }
            PostgresPidFile.clear(data.resolve(Postgres.FOLDER));
            Leftovers.stop(data);
            for (var name : DataFolder.OURS) {
                Distributions.delete(data.resolve(name));
            }
        }
        deleteIfEmpty(data);
        Progress.print(
                "Deleted the database, the accounts and the evidence in " + data + ". The next make run begins anew.");
    }

    /** Somebody may keep files of their own there. */
    private static void deleteIfEmpty(Path data) throws IOException {
        try (var files = Files.list(data)) {
            if (files.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(data);
    }

    private static boolean agrees(String data) throws IOException {
        System.out.print("Delete the database, the accounts and the evidence in " + data + "? Type yes: ");
        System.out.flush();
        var answer = new BufferedReader(new InputStreamReader(System.in)).readLine();
        return answer != null && answer.strip().equals("yes");
    }
}
