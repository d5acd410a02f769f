package io.shishi.local;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Takes the mail that the API sends, to whomever it goes, and writes each as a text that a person can read. */
final class MailCatcher {

    /** So that names sort by time. */
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** Whoever a mail is for: nothing is kept of it but the file. */
    private static final GreenMailUser ANYBODY = (GreenMailUser) Proxy.newProxyInstance(
            MailCatcher.class.getClassLoader(),
            new Class<?>[] {GreenMailUser.class},
            (anybody, method, arguments) -> null);

    private final Path folder;
    private final GreenMail server;
    private int caught;

    MailCatcher(Path folder, int port) {
        this.folder = folder;
        this.server = new GreenMail(new ServerSetup(port, Settings.LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    }

    void start() throws IOException {
        Files.createDirectories(folder);
        server.start();
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            write(MailText.of(message.getMessage()), address.getEmail());
            return ANYBODY;
        });
    }

    void stop() {
        server.stop();
    }

    /** One that cannot be written is not taken, so that its sender hears of it. */
    private synchronized void write(String text, String recipient) throws MessagingException {
        caught++;
        var name = "%s-%04d-%s.txt"
                .formatted(STAMP.format(LocalDateTime.now()), caught, recipient.replaceAll("[^\\w.@+-]", "_"));
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new MessagingException("could not write " + name, e);
        }
    }
}
