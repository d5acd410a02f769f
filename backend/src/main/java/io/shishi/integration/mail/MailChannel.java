package io.shishi.integration.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.shishi.agency.People;
import io.shishi.agency.PersonRef;
import io.shishi.integration.delivery.Channel;
import io.shishi.integration.delivery.Delivery;
import io.shishi.integration.delivery.DeliveryChannel;
import io.shishi.integration.delivery.DeliverySettings;
import io.shishi.integration.delivery.MailServer;
import io.shishi.integration.delivery.Undelivered;
import io.shishi.integration.notice.Notice;
import io.shishi.integration.notice.Notices;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hands mail in at the server. The Message-ID stays the same however often it is tried. */
@ApplicationScoped
class MailChannel implements Channel {

    private final ReactiveMailer mailer;
    private final Notices notices;
    private final People people;
    private final Addresses addresses;
    private final MailServer server;
    private final DeliverySettings settings;

    MailChannel(
            ReactiveMailer mailer,
            Notices notices,
            People people,
            Addresses addresses,
            MailServer server,
            DeliverySettings settings) {
        this.mailer = mailer;
        this.notices = notices;
        this.people = people;
        this.addresses = addresses;
        this.server = server;
        this.settings = settings;
    }

    /** What there is to tell, and to whom; nothing is read after this, as sending is outside of any transaction. */
    private record Letter(List<Notice> notices, Optional<PersonRef> person, Optional<String> address) {}

    @Override
    public Set<DeliveryChannel> channels() {
        return Set.of(DeliveryChannel.MAIL);
    }

    @Override
    public boolean send(Delivery delivery) throws Undelivered {
        var letter = QuarkusTransaction.requiringNew().call(() -> letter(delivery));
        if (letter.notices().isEmpty() || letter.person().isEmpty()) {
            return false;
        }
        if (!server.isOn()) {
            throw Undelivered.refused("没有设置邮件服务器", null);
        }
        var address = letter.address().orElseThrow(() -> Undelivered.refused("收件人没有邮箱地址", null));
        handIn(mail(delivery, letter, address));
        return true;
    }

    private Letter letter(Delivery delivery) {
        var person = people.named(delivery.jurisdictionId, delivery.recipient);
        return new Letter(notices.stillOpen(delivery.items), person, person.flatMap(addresses::of));
    }

    private Mail mail(Delivery delivery, Letter letter, String address) {
        var text = new MailText(
                letter.person().orElseThrow().name(),
                letter.notices(),
                settings.pages(),
                delivery.id,
                delivery.maybeSent);
        var mail = Mail.withText(address, text.subject(), text.body())
                .addHeader("Message-ID", "<" + delivery.id + "@" + server.from().replaceFirst(".*@", "") + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        return delivery.maybeSent ? mail.addHeader("X-Shishi-Repeat", "yes") : mail;
    }

    private void handIn(Mail mail) throws Undelivered {
        try {
            mailer.send(mail).await().atMost(settings.timeout());
        } catch (TimeoutException e) {
            throw Undelivered.unheardOf("邮件服务器没有在规定时间内答复", e);
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    private static Undelivered refusal(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException said) {
                return Undelivered.refused("邮件服务器拒收：" + said.getMessage(), failure);
            }
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return Undelivered.refused("连不上邮件服务器：" + cause.getMessage(), failure);
            }
        }
        return Undelivered.unheardOf("邮件未能发出：" + failure.getMessage(), failure);
    }
}
