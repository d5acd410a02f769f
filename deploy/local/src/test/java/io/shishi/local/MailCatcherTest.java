package io.shishi.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

    @TempDir
    Path data;

    private final int port = Ports.anyFree();
    private MailCatcher catcher;

    @BeforeEach
    void listen() throws IOException {
        catcher = new MailCatcher(data.resolve("mail"), port);
        catcher.start();
    }

    @AfterEach
    void stop() {
        catcher.stop();
    }

    @Test
    void each_mail_becomes_a_text_that_a_person_can_read() throws Exception {
        send("【实事】2项需办理", "王敏，您好：\n\n1. 请签收\n");
        send("【实事】1项知悉", "王敏，您好：\n");
        var files = files();
        assertEquals(2, files.size());
        assertTrue(files.getFirst().getFileName().toString().endsWith("-0001-wang@county.example.txt"));
        var text = Files.readString(files.getFirst());
        assertTrue(text.startsWith("发件人: shishi@localhost\n收件人: wang@county.example\n主题:   【实事】2项需办理\n"), text);
        assertTrue(text.endsWith("王敏，您好：\n\n1. 请签收\n"), text);
        assertTrue(Files.readString(files.getLast()).contains("1项知悉"));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(data.resolve("mail"))) {
            return files.sorted().toList();
        }
    }

    private void send(String subject, String text) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", Settings.LOOPBACK);
        settings.put("mail.smtp.port", String.valueOf(port));
        var mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("shishi@localhost"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("wang@county.example"));
        mail.setSubject(subject, "UTF-8");
        mail.setText(text, "UTF-8");
        Transport.send(mail);
    }
}
