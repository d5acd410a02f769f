package io.shishi.local;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** A mail as a text: who, to whom, about what, and what it says. */
final class MailText {

    private MailText() {}

    static String of(MimeMessage mail) throws MessagingException {
        var text = new StringBuilder()
                .append("发件人: ")
                .append(addresses(mail.getFrom()))
                .append("\n收件人: ")
                .append(addresses(mail.getAllRecipients()))
                .append("\n主题:   ")
                .append(mail.getSubject())
                .append("\n编号:   ")
                .append(mail.getMessageID())
                .append("\n");
        var repeat = mail.getHeader("X-Shishi-Repeat");
        if (repeat != null) {
            text.append("重复投递: ").append(repeat[0]).append("\n");
        }
        try {
            return text.append("\n").append(body(mail).replace("\r\n", "\n")).toString();
        } catch (IOException e) {
            throw new MessagingException("could not read the mail", e);
        }
    }

    private static String body(Part part) throws MessagingException, IOException {
        var content = part.getContent();
        if (!(content instanceof Multipart parts)) {
            return String.valueOf(content);
        }
        var text = new StringBuilder();
        for (var i = 0; i < parts.getCount(); i++) {
            BodyPart one = parts.getBodyPart(i);
            text.append(body(one)).append("\n");
        }
        return text.toString();
    }

    private static String addresses(Address[] addresses) {
        return addresses == null ? "" : InternetAddress.toUnicodeString(addresses);
    }
}
