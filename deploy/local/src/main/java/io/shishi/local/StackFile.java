package io.shishi.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;

/** stack.json: what a script needs to know to use the running stack. It is there exactly as long as the stack is ready. */
final class StackFile {

    private StackFile() {}

    static Path in(Path data) {
        return data.resolve("stack.json");
    }

    static void write(Settings settings, String web, List<Account> accounts) throws IOException {
        var stack = new LinkedHashMap<String, Object>();
        stack.put("web", web);
        stack.put("api", settings.api());
        stack.put("keycloak", settings.keycloak());
        stack.put("realm", RealmFile.NAME);
        stack.put("client", "shishi-cli");
        stack.put("mail", settings.mail().toString());
        stack.put("accounts", accounts);
        var fresh = settings.data().resolve("stack.new");
        Files.writeString(
                fresh, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(stack) + "\n");
        Files.move(fresh, in(settings.data()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void remove(Path data) throws IOException {
        Files.deleteIfExists(in(data));
    }
}
