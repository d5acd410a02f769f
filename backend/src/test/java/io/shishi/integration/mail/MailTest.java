package io.shishi.integration.mail;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.shishi.integration.delivery.Delivery;
import io.shishi.integration.delivery.Dispatch;
import io.shishi.integration.notice.NoticeTest;
import io.shishi.support.TestMail;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What arrives at a real SMTP server. */
@QuarkusTest
class MailTest extends NoticeTest {

    @Inject
    MailGathering gathering;

    @Inject
    Dispatch dispatch;

    @BeforeEach
    void people() throws Exception {
        everybodyHasComeAndTheSecondRoundIsOpen();
        database.asOwner("truncate notice");
        TestMail.server().purgeEmailFromAllMailboxes();
        at("2026-03-04T15:00");
    }

    private void at(String moment) {
        clock.standAt(java.time.LocalDateTime.parse(moment)
                .atZone(io.shishi.shared.time.Calendar.ZONE)
                .toInstant());
    }

    private List<MimeMessage> mails() {
        gathering.gather();
        dispatch.sendDue();
        return List.of(TestMail.server().getReceivedMessages());
    }

    private static String body(MimeMessage mail) throws Exception {
        return GreenMailUtil.getBody(mail).isEmpty() ? "" : mail.getContent().toString();
    }

    @Test
    void one_mail_a_day_says_what_is_to_be_done_first() throws Exception {
        tell(false, "知悉的事", CONTACT);
        tell(true, "交办〔2026〕1号", CONTACT);
        tell(true, "交办〔2026〕2号", CONTACT, HEAD);
        assertTrue(mails().isEmpty(), "not before its time");
        at("2026-03-05T08:30");
        var mails = mails();
        assertEquals(2, mails.size());
        var mail = mails.stream()
                .filter(one -> to(one).equals(CONTACT + "@county.example"))
                .findFirst()
                .orElseThrow();
        assertEquals("【实事】2项需办理，1项知悉", mail.getSubject());
        var text = body(mail);
        assertTrue(text.startsWith(CONTACT + "，您好："), text);
        assertTrue(text.indexOf("需办理（2项）") < text.indexOf("交办〔2026〕1号"), text);
        assertTrue(text.indexOf("交办〔2026〕2号") < text.indexOf("知悉（1项）"), text);
        assertTrue(text.contains("https://shishi.example/papers/"), text);
        assertNull(mail.getHeader("X-Shishi-Repeat"));
        at("2026-03-06T09:00");
        assertEquals(2, mails().size(), "nothing is mailed twice");
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_was_read_or_moved_on_stays_out() throws Exception {
        tell(true, "a", CONTACT);
        tell(true, "b", CONTACT);
        tell(true, "c", CONTACT);
        tell(true, "d", HEAD);
        settle("paper:a");
        String read = notices(asRsj()).extract().path("items.find { it.title == '收到b' }.id");
        asRsj().body(Map.of("ids", List.of(read)))
                .post("/notifications/readings")
                .then()
                .statusCode(204);
        settle("paper:d");
        at("2026-03-05T08:30");
        var mails = mails();
        assertEquals(1, mails.size());
        assertEquals("【实事】收到c", mails.getFirst().getSubject());
        assertFalse(body(mails.getFirst()).contains("收到a"));
    }

    @Test
    void what_moved_on_between_gathering_and_sending_stays_out_too() {
        tell(true, "a", CONTACT);
        at("2026-03-05T08:30");
        gathering.gather();
        settle("paper:a");
        dispatch.sendDue();
        assertEquals(0, TestMail.server().getReceivedMessages().length);
        asOffice().get("/deliveries").then().body("items.state", contains("NEEDLESS"));
    }

    @Test
    void who_wants_it_at_once_gets_it_at_the_address_they_chose() {
        asRsj().body(Map.of(
                        "mail", "AT_ONCE",
                        "digestAt", "08:30",
                        "quietDays", true,
                        "email", "wang@county.example",
                        "version", 0))
                .put("/notification-settings")
                .then()
                .statusCode(200);
        tell(true, "a", CONTACT);
        var mails = mails();
        assertEquals(1, mails.size());
        assertEquals("wang@county.example", to(mails.getFirst()));
    }

    @Test
    void who_has_no_address_or_left_is_not_mailed() {
        database.asOwner("update person set email = null where username = '" + CONTACT + "'");
        database.asOwner("update person set state = 'RETIRED' where username = '" + HEAD + "'");
        tell(true, "a", CONTACT, HEAD);
        at("2026-03-05T08:30");
        assertTrue(mails().isEmpty());
        assertEquals(0L, inTransaction(() -> Delivery.count()));
    }

    @Test
    void one_that_may_have_gone_out_before_says_so_and_keeps_its_id() throws Exception {
        tell(true, "a", CONTACT);
        at("2026-03-05T08:30");
        gathering.gather();
        // Somebody took it and died before saying what came of it.
        database.asOwner("update delivery set attempts = 1, taken_at = now(), next_at = '2026-03-05 08:32+08'");
        dispatch.sendDue();
        assertEquals(0, TestMail.server().getReceivedMessages().length, "the lease is not over");
        at("2026-03-05T08:33");
        dispatch.sendDue();
        var mail = TestMail.server().getReceivedMessages()[0];
        var id = inTransaction(() -> Delivery.<Delivery>findAll().firstResult().id);
        assertEquals("【重复投递】【实事】收到a", mail.getSubject());
        assertEquals("yes", mail.getHeader("X-Shishi-Repeat")[0]);
        assertTrue(mail.getMessageID().startsWith("<" + id + "@"), mail.getMessageID());
        assertTrue(body(mail).contains("可能已发送过一次"));
        asOffice()
                .get("/deliveries")
                .then()
                .body("items[0].state", equalTo("SENT"))
                .body("items[0].repeat", equalTo(true))
                .body("items[0].attempts", equalTo(2));
    }

    @Test
    void the_message_id_is_the_deliverys() throws Exception {
        tell(true, "a", CONTACT);
        at("2026-03-05T08:30");
        var mail = mails().getFirst();
        var id = inTransaction(() -> Delivery.<Delivery>findAll().firstResult().id);
        assertEquals(List.of("<" + id + "@localhost>"), List.of(mail.getHeader("Message-ID")));
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted")[0]);
    }
}
