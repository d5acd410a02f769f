package io.shishi.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;

/** Throws the data of this stack away, after asking. */
final class Reset {

    private Reset() {}

    static void run(Settings settings, boolean agreed) throws IOException {
        var data = settings.data();
        if (!Files.exists(data)) {
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
        Progress.print(
                "Deleted the database, the accounts and the evidence in " + data + ". The next make run begins anew.");
    }

    private static boolean agrees(String data) throws IOException {
        System.out.print("Delete the database, the accounts and the evidence in " + data + "? Type yes: ");
        System.out.flush();
        var answer = new BufferedReader(new InputStreamReader(System.in)).readLine();
        return answer != null && answer.strip().equals("yes");
    }
}
