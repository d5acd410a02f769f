package io.shishi.paper.document;

import io.shishi.audit.chain.Head;
import io.shishi.paper.AddresseeView;
import io.shishi.paper.PaperKind;
import io.shishi.paper.PaperReader;
import io.shishi.paper.PaperView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A paper as a Word document in the layout of official documents: red head, number, title, text, annexes, copies. */
final class PaperDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final int HEAD = 32;

    private final Sheet sheet = new Sheet();
    private final PaperView paper;

    private PaperDocument(PaperView paper) {
        this.paper = paper;
    }

    /** @param record where the record of the jurisdiction stands as this is printed: paper keeps what a database might not */
    static byte[] of(PaperView paper, Head record) {
        var written = new PaperDocument(paper);
        written.head();
        written.text();
        written.foot();
        written.annexes();
        written.copies();
        written.proof(record);
        return written.bytes();
    }

    private void head() {
        var head = sheet.document.createParagraph();
        head.setAlignment(ParagraphAlignment.CENTER);
        var size = Math.clamp(HEAD * 14 / Math.max(14, paper.sender().length()), 20, HEAD);
        sheet.say(head, paper.sender(), Sheet.SONG, size).setColor(Sheet.RED);
        var number = sheet.line(ParagraphAlignment.CENTER);
        sheet.say(number, paper.number(), Sheet.FANG, Sheet.THIRD);
        if (paper.rung() != null) {
            sheet.say(number, "（" + paper.rung().word() + "）", Sheet.FANG, Sheet.THIRD);
        }
        sheet.rule(number, Sheet.RED, 18);
        sheet.line(ParagraphAlignment.CENTER);
        sheet.say(sheet.line(ParagraphAlignment.CENTER), paper.title(), Sheet.SONG, Sheet.SECOND);
        sheet.line(ParagraphAlignment.CENTER);
    }

    /** The agencies stand at the edge, above the text; a text that begins with them says them itself. */
    private void text() {
        var lines = paper.body().lines().filter(line -> !line.isBlank()).toList();
        var addressed = !lines.isEmpty() && lines.getFirst().strip().endsWith("：");
        var agencies =
                paper.addressees().stream().map(it -> it.agency().name()).collect(Collectors.joining("、", "", "："));
        sheet.say(
                sheet.line(ParagraphAlignment.LEFT),
                addressed ? lines.getFirst().strip() : agencies,
                Sheet.FANG,
                Sheet.THIRD);
        lines.stream().skip(addressed ? 1 : 0).forEach(line -> sheet.text(line.strip()));
        sheet.text("签收期限：%s；办结（答复）期限：%s。".formatted(day(paper.signBy()), dues()));
    }

    private void foot() {
        var annexes = Annex.of(paper);
        for (var i = 0; i < annexes.size(); i++) {
            sheet.text((i == 0 ? "附件：" : "　　　") + (i + 1) + "." + annexes.get(i).title());
        }
        sheet.line(ParagraphAlignment.RIGHT);
        if (paper.kind() == PaperKind.INSTRUCTION) {
            right("批示人：" + signed());
        }
        right(paper.sender());
        right(day(paper.issuedAt()));
    }

    private String signed() {
        var issuer = paper.issuer();
        return issuer.onBehalfOfName() == null ? issuer.name() : issuer.onBehalfOfName() + "（" + issuer.name() + "代办）";
    }

    private void annexes() {
        var annexes = Annex.of(paper);
        for (var i = 0; i < annexes.size(); i++) {
            var mark = sheet.line(ParagraphAlignment.LEFT);
            mark.setPageBreak(i == 0);
            sheet.say(mark, "附件" + (i + 1), Sheet.HEI, Sheet.THIRD);
            sheet.say(sheet.line(ParagraphAlignment.CENTER), annexes.get(i).title(), Sheet.SONG, Sheet.SECOND);
            table(annexes.get(i));
            sheet.line(ParagraphAlignment.LEFT);
        }
    }

    private void table(Annex annex) {
        var table =
                sheet.document.createTable(annex.rows().size() + 1, annex.head().size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0).getTableCells(), annex.head(), Sheet.HEI);
        for (var i = 0; i < annex.rows().size(); i++) {
            fill(table.getRow(i + 1).getTableCells(), annex.rows().get(i), Sheet.FANG);
        }
    }

    private void fill(List<XWPFTableCell> cells, List<String> texts, String font) {
        for (var i = 0; i < cells.size(); i++) {
            sheet.say(cells.get(i).getParagraphs().getFirst(), texts.get(i), font, Sheet.FOURTH);
        }
    }

    private void copies() {
        if (!paper.copies().isEmpty()) {
            var line = sheet.line(ParagraphAlignment.LEFT);
            sheet.say(
                    line,
                    paper.copies().stream().map(PaperDocument::reader).collect(Collectors.joining("，", "抄送：", "。")),
                    Sheet.FANG,
                    Sheet.FOURTH);
            sheet.rule(line, "000000", 6);
        }
        var issued = sheet.line(ParagraphAlignment.LEFT);
        sheet.say(issued, paper.sender() + "　" + day(paper.issuedAt()) + "印发", Sheet.FANG, Sheet.FOURTH);
        sheet.rule(issued, "000000", 6);
    }

    private void proof(Head record) {
        sheet.say(
                sheet.line(ParagraphAlignment.LEFT),
                "操作记录存证：印制时共%d条，链头 %s".formatted(record.entries(), record.hash()),
                Sheet.FANG,
                Sheet.SMALL);
    }

    private static String reader(PaperReader reader) {
        if (reader.agency() != null) {
            return reader.agency().name();
        }
        return switch (reader.duty()) {
            case "office" -> "专班办公室";
            case "convener" -> "专班召集人、副召集人";
            case "supervisor" -> "政府督查室";
            default -> "上级查看单位";
        };
    }

    private String dues() {
        var days = paper.addressees().stream()
                .map(AddresseeView::dueAt)
                .distinct()
                .sorted()
                .toList();
        return days.size() == 1 ? day(days.getFirst()) : day(days.getFirst()) + "至" + day(days.getLast());
    }

    private void right(String text) {
        var line = sheet.line(ParagraphAlignment.RIGHT);
        line.setIndentationRight(Sheet.points(4 * Sheet.THIRD));
        sheet.say(line, text, Sheet.FANG, Sheet.THIRD);
    }

    private static String day(OffsetDateTime moment) {
        return DAY.format(moment);
    }

    private byte[] bytes() {
        try (var document = sheet.document;
                var bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
