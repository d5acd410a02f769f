package io.shishi.reader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.reader.text.Cell;
import io.shishi.reader.text.Paragraph;
import io.shishi.reader.text.TableRow;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxIntakeTest {

    @Test
    void paragraphs_stand_one_below_the_other() {
        var taken = Taken.in(SomeDocx.lines("第一段\n\n第二段，12座。"));
        assertEquals(SourceKind.DOCX, taken.kind());
        assertEquals("第一段\n第二段，12座。\n", taken.source().text());
        assertEquals(2, taken.source().blocks().size());
        var second = assertInstanceOf(Paragraph.class, taken.source().blocks().get(1));
        assertEquals("第二段，12座。", taken.source().at(second.span()));
    }

    @Test
    void what_the_program_counts_by_itself_is_written_out_as_printed() {
        var text = Taken.text(SomeDocx.of(document -> {
            var list = SomeDocx.list(
                    document,
                    STNumberFormat.CHINESE_COUNTING,
                    "%1、",
                    STNumberFormat.CHINESE_COUNTING,
                    "（%2）",
                    STNumberFormat.DECIMAL,
                    "%3.",
                    STNumberFormat.DECIMAL,
                    "（%4）",
                    STNumberFormat.DECIMAL_ENCLOSED_CIRCLE,
                    "%5");
            SomeDocx.item(document, list, 0, "工作目标");
            SomeDocx.item(document, list, 0, "重点任务");
            SomeDocx.item(document, list, 1, "省级实事");
            SomeDocx.item(document, list, 2, "就业");
            SomeDocx.item(document, list, 3, "新增岗位");
            SomeDocx.item(document, list, 4, "城镇");
            SomeDocx.item(document, list, 4, "农村");
            SomeDocx.item(document, list, 2, "就学");
            SomeDocx.item(document, list, 1, "县级实事");
            SomeDocx.item(document, list, 2, "修路");
        }));
        assertEquals(
                """
                一、工作目标
                二、重点任务
                （一）省级实事
                1.就业
                （1）新增岗位
                ①城镇
                ②农村
                2.就学
                （二）县级实事
                1.修路""",
                text);
    }

    @Test
    void a_bare_number_does_not_run_into_the_text() {
        var text = Taken.text(SomeDocx.of(document -> {
            var list = SomeDocx.list(document, STNumberFormat.DECIMAL, "%1");
            SomeDocx.item(document, list, 0, "2026年底前完成");
        }));
        assertEquals("1 2026年底前完成", text);
    }

    @Test
    void a_list_that_begins_anew_counts_from_one_again() {
        var text = Taken.text(SomeDocx.of(document -> {
            var list = SomeDocx.list(document, STNumberFormat.DECIMAL, "%1.");
            SomeDocx.item(document, list, 0, "甲");
            SomeDocx.item(document, list, 0, "乙");
            var again = document.getNumbering()
                    .addNum(document.getNumbering()
                            .getNum(list)
                            .getCTNum()
                            .getAbstractNumId()
                            .getVal());
            var override = document.getNumbering().getNum(again).getCTNum().addNewLvlOverride();
            override.setIlvl(BigInteger.ZERO);
            override.addNewStartOverride().setVal(BigInteger.ONE);
            SomeDocx.item(document, again, 0, "丙");
        }));
        assertEquals("1.甲\n2.乙\n1.丙", text);
    }

    @Test
    void a_row_holds_its_cells_and_says_which_were_merged() {
        var source = Taken.source(SomeDocx.of(document -> {
            var table = document.createTable(3, 3);
            write(table.getRow(0).getCell(0), "序号");
            write(table.getRow(0).getCell(1), "目标任务");
            write(table.getRow(0).getCell(2), "牵头单位");
            write(table.getRow(1).getCell(0), "1");
            write(table.getRow(1).getCell(1), "新建公厕12座");
            write(table.getRow(1).getCell(2), "县住建局");
            merge(table.getRow(1).getCell(2), STMerge.RESTART);
            write(table.getRow(2).getCell(0), "2-3");
            table.getRow(2).getCell(0).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            merge(table.getRow(2).getCell(2), STMerge.CONTINUE);
            table.getRow(2).removeCell(1);
        }));
        assertEquals("序号\t目标任务\t牵头单位\n1\t新建公厕12座\t县住建局\n2-3\t\n", source.text());
        var last = assertInstanceOf(TableRow.class, source.blocks().get(2));
        assertEquals(List.of(0, 2), last.cells().stream().map(Cell::column).toList());
        assertEquals(List.of(2, 1), last.cells().stream().map(Cell::width).toList());
        assertEquals(
                List.of(false, true), last.cells().stream().map(Cell::continued).toList());
        assertEquals(0, last.cells().get(1).span().length());
    }

    @Test
    void paragraphs_and_lists_within_a_cell_stay_within_it() {
        var source = Taken.source(SomeDocx.of(document -> {
            var list = SomeDocx.list(document, STNumberFormat.DECIMAL, "%1.");
            SomeDocx.item(document, list, 0, "外面的");
            var cell = document.createTable(1, 2).getRow(0).getCell(1);
            write(cell, "第一句");
            var second = cell.addParagraph();
            second.setNumID(list);
            second.createRun().setText("第二句");
        }));
        var row = assertInstanceOf(TableRow.class, source.blocks().get(1));
        assertEquals("第一句\n2.第二句", source.at(row.cells().get(1).span()));
    }

    @Test
    void tracked_changes_count_as_accepted() {
        var text = Taken.text(
                SomeDocx.body(
                        """
                <w:p><w:r><w:t>新增岗位</w:t></w:r>
                <w:del w:id="1" w:author="x"><w:r><w:delText>3000</w:delText></w:r></w:del>
                <w:ins w:id="2" w:author="x"><w:r><w:t>3200</w:t></w:r></w:ins><w:r><w:t>个</w:t></w:r></w:p>
                <w:p><w:pPr><w:rPr><w:del w:id="3" w:author="x"/></w:rPr></w:pPr><w:r><w:t>前半句，</w:t></w:r></w:p>
                <w:p><w:r><w:t>后半句</w:t></w:r></w:p>
                <w:p><w:moveFrom w:id="4"><w:r><w:t>搬走的</w:t></w:r></w:moveFrom><w:moveTo w:id="5"><w:r><w:t>搬来的</w:t></w:r></w:moveTo></w:p>
                <w:tbl><w:tr><w:trPr><w:del w:id="6"/></w:trPr><w:tc><w:p><w:r><w:t>删掉的行</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p><w:r><w:t>留下的行</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"""));
        assertEquals("新增岗位3200个\n前半句，后半句\n搬来的\n留下的行", text);
    }

    @Test
    void a_text_box_is_read_once_after_its_paragraph() {
        var text = Taken.text(
                SomeDocx.body(
                        """
                <w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>
                <a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>框里的话</w:t></w:r></w:p>
                </w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
                <mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>框里的话</w:t></w:r></w:p></w:txbxContent>
                </v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>继续</w:t></w:r></w:p>
                <w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>旧框</w:t></w:r></w:p></w:txbxContent></v:textbox>
                </v:shape></w:pict></w:r></w:p>"""));
        assertEquals("正文继续\n框里的话\n旧框", text);
    }

    @Test
    void fields_links_and_controls_show_their_result_and_hidden_text_does_not_show() {
        var text = Taken.text(
                SomeDocx.body(
                        """
                <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 7</w:instrText></w:r>
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>①</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
                <w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>
                <w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏着</w:t></w:r>
                <w:r><w:t>4</w:t><w:noBreakHyphen/><w:t>5</w:t><w:br/><w:t>下一行</w:t></w:r></w:p>"""));
        assertEquals("①链接控件4-5\n下一行", text);
    }

    @Test
    void many_lists_count_each_for_themselves() {
        for (var number : List.of(1, 9, 10, 11, 20, 21, 100, 103, 110, 999)) {
            assertTrue(CountingFormat.of("chineseCounting", number).matches("[一二三四五六七八九十百零]+"));
        }
        assertEquals("十", CountingFormat.of("chineseCounting", 10));
        assertEquals("十一", CountingFormat.of("chineseCountingThousand", 11));
        assertEquals("二十", CountingFormat.of("chineseCounting", 20));
        assertEquals("一百零三", CountingFormat.of("chineseCounting", 103));
        assertEquals("贰拾", CountingFormat.of("chineseLegalSimplified", 20));
        assertEquals("㉑", CountingFormat.of("decimalEnclosedCircle", 21));
        assertEquals("⑶", CountingFormat.of("decimalEnclosedParen", 3));
        assertEquals("乙", CountingFormat.of("ideographTraditional", 2));
        assertEquals("１２", CountingFormat.of("decimalFullWidth", 12));
        assertEquals("iv", CountingFormat.of("lowerRoman", 4));
        assertEquals("AA", CountingFormat.of("upperLetter", 27));
    }

    private static void write(XWPFTableCell cell, String text) {
        cell.setText(text);
        if (cell.getCTTc().getTcPr() == null) {
            cell.getCTTc().addNewTcPr();
        }
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum how) {
        if (cell.getCTTc().getTcPr() == null) {
            cell.getCTTc().addNewTcPr();
        }
        cell.getCTTc().getTcPr().addNewVMerge().setVal(how);
    }
}
