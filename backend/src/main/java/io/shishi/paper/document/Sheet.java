package io.shishi.paper.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Paper and type as GB/T 9704 asks for: A4, its margins, type of the third size, 28 points from line to line. */
final class Sheet {

    static final String SONG = "方正小标宋简体";
    static final String FANG = "仿宋_GB2312";
    static final String HEI = "黑体";
    static final String RED = "E60012";

    /** The second and the third size of Chinese type. */
    static final int SECOND = 22;

    static final int THIRD = 16;
    static final int FOURTH = 14;
    static final int SMALL = 8;

    private static final double LINE = 28;
    private static final double TWIPS_PER_MM = 56.7;
    private static final int TWIPS_PER_POINT = 20;

    final XWPFDocument document = new XWPFDocument();

    Sheet() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(mm(210));
        size.setH(mm(297));
        var margin = section.addNewPgMar();
        margin.setTop(mm(37));
        margin.setBottom(mm(35));
        margin.setLeft(mm(28));
        margin.setRight(mm(26));
    }

    XWPFParagraph line(ParagraphAlignment alignment) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    /** A paragraph of the text: two characters in, both edges straight. */
    XWPFParagraph text(String text) {
        var paragraph = line(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(2 * THIRD * TWIPS_PER_POINT);
        say(paragraph, text, FANG, THIRD);
        return paragraph;
    }

    XWPFRun say(XWPFParagraph paragraph, String text, String font, int points) {
        var run = paragraph.createRun();
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.ascii);
        run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.hAnsi);
        run.setFontSize(points);
        run.setText(text);
        return run;
    }

    void rule(XWPFParagraph paragraph, String color, int eighths) {
        paragraph.setBorderBottom(Borders.SINGLE);
        var border = paragraph.getCTP().getPPr().getPBdr().getBottom();
        border.setColor(color);
        border.setSz(BigInteger.valueOf(eighths));
    }

    static int points(int points) {
        return points * TWIPS_PER_POINT;
    }

    private static BigInteger mm(int length) {
        return BigInteger.valueOf(Math.round(length * TWIPS_PER_MM));
    }
}
