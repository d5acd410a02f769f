package io.shishi.reader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Files that are made to do harm, or by mistake do it: refused within seconds, in little memory, in plain words. */
class HostileFileTest {

    @Test
    void a_zip_bomb_of_text_is_refused() {
        Taken.refusedCheaply(Refusal.Kind.TOO_LARGE, SomeDocx.bomb(2_000, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>"));
    }

    @Test
    void a_zip_bomb_in_an_attribute_is_refused() {
        Taken.refusedCheaply(Refusal.Kind.TOO_LARGE, SomeDocx.bomb(2_000, "<w:p w:x=\"", "\"/>"));
    }

    @Test
    void a_zip_bomb_in_a_comment_is_refused() {
        Taken.refusedCheaply(Refusal.Kind.TOO_LARGE, SomeDocx.bomb(2_000, "<!--", "-->"));
        Taken.refused(Refusal.Kind.TOO_LARGE, SomeDocx.body("<!--" + "<>".repeat(400_000) + "-->"));
        Taken.refused(Refusal.Kind.TOO_LARGE, SomeDocx.body("<![CDATA[" + "<>".repeat(400_000) + "]]>"));
        assertEquals("正文", Taken.text(SomeDocx.body("<!-- a word --><w:p><w:r><w:t>正文</w:t></w:r></w:p>")));
    }

    @Test
    void a_bomb_in_what_is_not_read_does_no_harm() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            var much = new byte[1024 * 1024];
            for (var i = 0; i < 500; i++) {
                zip.write(much);
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>"
                            .getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(Taken.text(out.toByteArray()).equals("正文"));
    }

    @Test
    void an_archive_of_very_many_entries_is_refused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i + ".xml"));
            }
        }
        Taken.refusedCheaply(Refusal.Kind.TOO_LARGE, out.toByteArray());
    }

    @Test
    void what_would_bring_in_another_file_is_refused() {
        Taken.refusedCheaply(
                Refusal.Kind.BROKEN,
                SomeDocx.zip(
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><d><body><p><r><t>&x;</t></r></p></body></d>"));
    }

    @Test
    void laughs_by_the_billion_are_refused() {
        var laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'ha'>");
        for (var i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        Taken.refusedCheaply(
                Refusal.Kind.BROKEN,
                SomeDocx.zip("word/document.xml", laughs + "]><d><body><p><r><t>&a29;</t></r></p></body></d>"));
    }

    @Test
    void elements_within_elements_without_end_are_refused() {
        Taken.refusedCheaply(Refusal.Kind.BROKEN, SomeDocx.body("<w:tbl><w:tr><w:tc>".repeat(300_000)));
    }

    @Test
    void a_million_characters_and_one_are_refused() {
        Taken.refusedCheaply(Refusal.Kind.TOO_LARGE, "字".repeat(1_000_001).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void two_hundred_megabytes_of_text_are_refused() {
        Taken.refused(Refusal.Kind.TOO_LARGE, "字".repeat(70_000_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_page_that_unfolds_to_gigabytes_is_refused() throws IOException {
        Taken.refusedCheaply(Refusal.Kind.TOO_LARGE, pdfOf(packed(new byte[1024 * 1024], 300)));
    }

    @Test
    void a_page_that_was_packed_twice_is_refused() throws IOException {
        Taken.refusedCheaply(Refusal.Kind.TOO_LARGE, pdfOf(packed(packed(new byte[1024 * 1024], 300), 1)));
    }

    @Test
    void noise_of_every_beginning_is_refused_and_breaks_nothing() {
        var random = new Random(7);
        for (var head :
                new String[] {"PK\3\4", "%PDF-1.7\n", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "{\\rtf1", ""
                }) {
            for (var i = 0; i < 20; i++) {
                var noise = new byte[5_000];
                random.nextBytes(noise);
                var start = head.getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(start, 0, noise, 0, start.length);
                org.junit.jupiter.api.Assertions.assertThrows(Refusal.class, () -> Taken.in(noise));
            }
        }
    }

    @Test
    void a_document_of_before_2007_says_what_to_do() throws IOException {
        var refusal = Taken.refused(Refusal.Kind.OLD_WORD, compound("WordDocument"));
        assertTrue(refusal.getMessage().contains("另存为 .docx"), refusal.getMessage());
        Taken.refused(Refusal.Kind.UNKNOWN, compound("Workbook"));
    }

    @Test
    void a_locked_document_says_what_to_do() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("geheim");
            try (var stream = lock.getDataStream(container)) {
                stream.write(SomeDocx.lines("正文"));
            }
            container.writeFilesystem(out);
        }
        var refusal = Taken.refused(Refusal.Kind.ENCRYPTED, out.toByteArray());
        assertTrue(refusal.getMessage().contains("密码"), refusal.getMessage());
    }

    @Test
    void other_kinds_of_files_say_what_can_be_read() throws IOException {
        Taken.refused(Refusal.Kind.UNKNOWN, "<!DOCTYPE html><p>1座</p>".getBytes(StandardCharsets.UTF_8));
        Taken.refused(Refusal.Kind.UNKNOWN, "{\\rtf1 1}".getBytes(StandardCharsets.UTF_8));
        Taken.refused(Refusal.Kind.UNKNOWN, SomeDocx.zip("xl/workbook.xml", "<workbook/>"));
        Taken.refused(Refusal.Kind.UNKNOWN, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    }

    private static byte[] packed(byte[] content, int times) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            for (var i = 0; i < times; i++) {
                packing.write(content);
            }
        }
        return out.toByteArray();
    }

    private static byte[] pdfOf(byte[] stream) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                                + stream.length + ">>stream\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        out.write(stream);
        out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] compound(String stream) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[10_000]), stream);
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
