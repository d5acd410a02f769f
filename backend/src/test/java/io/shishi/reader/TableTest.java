package io.shishi.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void every_row_under_heads_is_a_task() {
        var draft = PlanReader.read(new SomeTable()
                .line("碧螺县2025年民生实事项目表")
                .row("序号", "项目名称", "目标任务", "牵头单位", "配合单位", "完成时限")
                .row("1", "智慧助老", "新建老年食堂8家，助餐3万人次以上", "县民政局", "各镇、县财政局", "2025年10月底前")
                .row("2", "数字便民", "新增“一件事”事项12项", "县数据局", "", "12月底")
                .source());

        assertEquals(
                List.of("1", "2"), draft.tasks().stream().map(it -> it.number()).toList());
        var first = draft.tasks().getFirst();
        assertEquals("智慧助老。新建老年食堂8家，助餐3万人次以上", first.text());
        assertEquals(List.of("县民政局"), first.lead());
        assertEquals(List.of("各镇", "县财政局"), first.cooperating());
        assertEquals(
                List.of(8, 3),
                first.indicators().stream().map(it -> it.target().intValue()).toList());
        assertEquals(10, first.due().month());
        assertEquals(31, first.due().day());
        assertEquals(2025, first.due().year());
        assertNull(draft.tasks().getLast().due().year());
    }

    @Test
    void a_merged_cell_holds_for_the_rows_below() {
        var draft = PlanReader.read(new SomeTable()
                .row("序号", "类别", "项目名称", "建设内容", "责任单位")
                .row("1", "住有所居", "旧改", "改造老旧小区5个", "区住建局")
                .row("2", "^", "加梯", "加装电梯30台", "^")
                .source());

        assertEquals(
                List.of("住有所居", "住有所居"),
                draft.tasks().stream().map(it -> it.category()).toList());
        assertEquals(List.of("区住建局"), draft.tasks().getLast().lead());
    }

    @Test
    void responsible_agencies_beside_leading_ones_take_part() {
        var draft = PlanReader.read(new SomeTable()
                .row("序号", "工作任务", "牵头单位", "责任单位")
                .row("1", "新建公厕5座", "区城管局", "区住建局、各街道")
                .source());

        assertEquals(List.of("区城管局"), draft.tasks().getFirst().lead());
        assertEquals(List.of("区住建局", "各街道"), draft.tasks().getFirst().cooperating());
    }

    @Test
    void the_heading_above_a_table_is_the_section_of_its_rows() {
        var draft = PlanReader.read(new SomeTable()
                .line("二、市级民生实事")
                .row("序号", "项目名称", "目标任务", "牵头单位")
                .row("1", "惠民演出", "送戏下乡60场", "县文旅局")
                .source());

        assertEquals("CITY", draft.tasks().getFirst().section().level().name());
    }

    @Test
    void a_table_without_such_heads_is_read_as_lines() {
        var draft = PlanReader.read(new SomeTable()
                .line("一、重点任务")
                .row("1.新建幼儿园2所（县教育局牵头）")
                .row("2.改造公厕6座（县城管局牵头）")
                .source());

        assertEquals(2, draft.tasks().size());
        assertEquals(List.of("县城管局"), draft.tasks().getLast().lead());
    }

    @Test
    void heads_on_two_rows_are_one_head() {
        var draft = PlanReader.read(new SomeTable()
                .row(2, "序号", "实事项目", "进度安排", "责任单位")
                .row("^", "^", "^", "牵头单位", "协办单位")
                .row("1", "新建托育机构5家", "3月开工，8月底前完工", "县卫健局", "县民政局")
                .row("2", "改造敬老院2所", "10月底", "^", "县财政局")
                .source());

        assertEquals(List.of("县卫健局"), draft.tasks().getLast().lead());
        assertEquals(List.of("县民政局"), draft.tasks().getFirst().cooperating());
        assertEquals(8, draft.tasks().getFirst().due().month());
    }

    @Test
    void a_row_across_the_table_heads_those_below_it() {
        var draft = PlanReader.read(new SomeTable()
                .row("序号", "项目", "年度目标任务", "责任单位及责任人")
                .row(4, "一、省级民生实事（1项）")
                .row("1", "就业", "城镇新增就业5000人", "县人社局 王某")
                .row(4, "二、县级民生实事（1项）")
                .row("2", "道路", "新建农村公路30公里", "县交通局 李某")
                .source());

        assertEquals(
                List.of("PROVINCE", "COUNTY"),
                draft.tasks().stream().map(it -> it.section().level().name()).toList());
        assertEquals(List.of("县人社局"), draft.tasks().getFirst().lead());
    }

    @Test
    void a_table_without_numbers_and_lines_is_still_a_table() {
        var draft = PlanReader.read(new SomeTable()
                .line("实事项目")
                .line("主要内容")
                .line("责任部门")
                .line("完成时间")
                .line("校园提质")
                .line("新建幼儿园2所")
                .line("县教育局")
                .line("2025年8月底")
                .line("健康惠民")
                .line("改造卫生室30个")
                .line("县卫健局")
                .line("12月底")
                .source());

        assertEquals(2, draft.tasks().size());
        assertEquals("健康惠民。改造卫生室30个", draft.tasks().getLast().text());
        assertEquals(List.of("县卫健局"), draft.tasks().getLast().lead());
    }
}
