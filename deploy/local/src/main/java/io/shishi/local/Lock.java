package io.shishi.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One stack per data folder. The operating system lets go of the lock when its holder dies, however it dies. */
final class Lock implements AutoCloseable {

    private final FileChannel channel;
    private final String before;

    private Lock(FileChannel channel, String before) {
        this.channel = channel;
        this.before = before;
    }

    static Lock take(Settings settings) throws IOException {
        var file = file(settings.data());
        var before = Files.exists(file) ? Files.readString(file).strip() : "";
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new Refusal(
                    "Shishi is already running with this data folder (%s): use that one, stop it with Ctrl-C there, or start a second one with SHISHI_DATA and the ports of its own."
                            .formatted(before.isEmpty() ? "just starting" : before));
        }
        channel.truncate(0);
        write(channel, "process " + ProcessHandle.current().pid() + ", " + settings.api());
        return new Lock(channel, before);
    }

    /** What the last holder had written, when it did not end in good order. */
    String leftBehind() {
        return before;
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.truncate(0);
            channel.close();
        }
    }

    private static Path file(Path data) {
        return data.resolve("lock");
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(false);
    }
}
