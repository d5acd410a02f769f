package io.shishi.reader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextIntakeTest {

    private static final String LINE = "一、新建公厕12座（县住建局牵头）";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void text_is_read_in_the_usual_encodings(String charset) {
        var taken = Taken.in((LINE + "\r\n二、完").getBytes(Charset.forName(charset)));
        assertEquals(SourceKind.TEXT, taken.kind());
        assertEquals(LINE + "\n二、完", taken.source().text());
        assertEquals(2, taken.source().blocks().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_mark_at_the_beginning_says_the_encoding_and_is_no_text(String charset) {
        assertEquals(LINE, Taken.text(("\ufeff" + LINE).getBytes(Charset.forName(charset))));
    }

    @Test
    void what_nobody_sees_is_left_out() {
        assertEquals("新建12座", Taken.text("新\u200b建\u00ad12\u0007座\ufeff".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytes_that_are_text_in_no_encoding_are_refused() {
        Taken.refused(Refusal.Kind.ENCODING, new byte[] {(byte) 0xe4, (byte) 0xff, (byte) 0xfe, 0x41, (byte) 0xff});
    }

    @Test
    void nothing_is_no_document() {
        Taken.refused(Refusal.Kind.EMPTY, new byte[0]);
        Taken.refused(Refusal.Kind.EMPTY, " \n　\t ".getBytes(StandardCharsets.UTF_8));
        Taken.refused(Refusal.Kind.EMPTY, SomeDocx.lines(""));
    }
}
