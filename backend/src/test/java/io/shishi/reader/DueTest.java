package io.shishi.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each due day holds for its own part of the sentence. */
class DueTest {

    @Test
    void a_day_behind_a_figure_holds_for_it() {
        var read = indicators("新建幼儿园3所，9月底前投入使用；改造公厕20座，10月1日前全部完工；新建公园2个，第三季度末开放");

        assertEquals(List.of("9-30", "10-1", "9-30"), days(read));
    }

    @Test
    void each_clause_has_a_day_of_its_own() {
        var read = indicators("加装电梯120部，6月底前全部开工，12月底前完成80%以上");

        assertEquals(List.of("加装电梯", "加装电梯全部开工", "加装电梯完成"), names(read));
        assertEquals(List.of("-", "6-30", "12-31"), days(read));
    }

    @Test
    void the_end_of_a_five_year_plan_is_a_day() {
        var read = indicators("“十五五”末建成社区食堂60个");

        assertEquals(2030, read.getFirst().due().year());
    }

    private static List<DraftIndicator> indicators(String clause) {
        var text = "一、重点任务\n1." + clause + "。（县城管局）\n2.新建桥梁2座。（县交通局）";
        return PlanReader.read(SourceText.plain(text)).tasks().getFirst().indicators();
    }

    private static List<String> names(List<DraftIndicator> read) {
        return read.stream().map(DraftIndicator::name).toList();
    }

    private static List<String> days(List<DraftIndicator> read) {
        return read.stream()
                .map(it -> it.due() == null
                        ? "-"
                        : it.due().month() + "-" + it.due().day())
                .toList();
    }
}
