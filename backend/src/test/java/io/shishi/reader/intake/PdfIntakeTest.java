package io.shishi.reader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PdfIntakeTest {

    @Test
    void lines_become_paragraphs_again() {
        var pdf = new SomePdf();
        pdf.line(2, "1. " + pdf.words(40));
        pdf.line(0, "continued " + pdf.words(20));
        pdf.line(2, "2. Short item of 35 villages.");
        pdf.line(2, "3. Another item.");
        var taken = Taken.in(pdf.bytes());
        assertEquals(SourceKind.PDF, taken.kind());
        var lines = taken.source().text().lines().toList();
        assertEquals(3, lines.size(), taken.source().text());
        assertTrue(lines.get(0).contains("continued"));
        assertEquals("2. Short item of 35 villages.", lines.get(1));
    }

    @Test
    void page_numbers_and_running_heads_are_left_out() {
        var pdf = new SomePdf();
        for (var page = 1; page <= 4; page++) {
            pdf.at(40, "Running head of the county");
            for (var i = 0; i < 5; i++) {
                pdf.line(2, "Item " + page + "." + i + " of the plan.");
            }
            pdf.at(810, "— " + page + " —");
            pdf.page();
        }
        var text = Taken.text(pdf.bytes());
        assertFalse(text.contains("Running head"), text);
        assertFalse(text.contains("—"), text);
        assertTrue(text.contains("Item 4.4 of the plan."), text);
    }

    @Test
    void chinese_lines_are_joined_without_a_space() {
        var pdf = SomePdf.chinese();
        pdf.line(2, "１．新建公厕１２座，改造农村户厕３５０户，打通断头路");
        pdf.line(0, "２条（县住建局牵头）。");
        pdf.line(2, "２．城镇新增就业３２００人（县人社局牵头）。");
        assertEquals("１．新建公厕１２座，改造农村户厕３５０户，打通断头路２条（县住建局牵头）。\n２．城镇新增就业３２００人（县人社局牵头）。", Taken.text(pdf.bytes()));
    }

    @Test
    void a_scan_says_what_to_do() {
        var refusal =
                Taken.refused(Refusal.Kind.SCANNED, new SomePdf().picture().bytes());
        assertTrue(refusal.getMessage().contains("扫描件"), refusal.getMessage());
    }

    @Test
    void a_locked_file_says_what_to_do() {
        var pdf = new SomePdf();
        pdf.line(2, "Secret.");
        var refusal = Taken.refused(Refusal.Kind.ENCRYPTED, pdf.lockedBytes("geheim"));
        assertTrue(refusal.getMessage().contains("密码"), refusal.getMessage());
    }
}
