package io.shishi.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.shishi.reader.draft.Mechanism;
import io.shishi.reader.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of people, an office a line, with their names or without. */
class TaskForceTest {

    @Test
    void names_beside_their_offices_are_left_out() {
        var read = mechanism(
                """
                组　长：陆　某　县委副书记、县长
                副组长：何某某　县委常委、常务副县长
                　　　　苏　某　副县长
                成　员：白　某　县政府办公室主任
                　　　　石某某　县发展和改革局局长
                　　　　蓝　某　县民政局党组书记、局长
                领导小组办公室设在县发展和改革局，由石某某同志兼任办公室主任。
                """);

        assertEquals("县委副书记、县长", read.convener());
        assertEquals(List.of("县委常委、常务副县长", "副县长"), read.deputyConveners());
        assertEquals(List.of("县政府办公室", "县发展和改革局", "县民政局"), read.members());
        assertEquals("县发展和改革局", read.office());
    }

    @Test
    void offices_in_brackets_behind_names_count() {
        var read = mechanism(
                """
                总召集人：陆某（县委书记）
                召集人：何某（县委副书记、县长）
                副召集人：苏某（县委常委、常务副县长）、白某（副县长）
                成员单位：
                县财政局
                县教育局
                各乡镇人民政府
                """);

        assertEquals("县委书记", read.convener());
        assertEquals(List.of("县委副书记、县长", "县委常委、常务副县长", "副县长"), read.deputyConveners());
        assertEquals(List.of("县财政局", "县教育局", "各乡镇人民政府"), read.members());
    }

    private static Mechanism mechanism(String people) {
        var tasks = "二、重点任务\n1.新建公厕5座。（县城管局）\n2.新建幼儿园2所。（县教育局）";
        return PlanReader.read(SourceText.plain("一、组织领导\n" + people + tasks)).mechanism();
    }
}
