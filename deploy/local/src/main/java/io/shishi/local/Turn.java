package io.shishi.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What all stacks of this clone share is made by one of them at a time; whoever comes second finds it made. */
final class Turn implements AutoCloseable {

    private final FileChannel channel;

    private Turn(FileChannel channel) {
        this.channel = channel;
    }

    static Turn at(Path target, String what) throws IOException {
        var channel =
                FileChannel.open(target.resolve(what + ".turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return new Turn(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
