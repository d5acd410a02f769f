package io.shishi.reader;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.shishi.reader.text.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that was made to hold up the reader is read in seconds all the same. */
class HostileTextTest {

    private static final int MANY = 200_000;

    static Stream<String> texts() {
        return Stream.of(
                "一、重点任务\n1." + "（".repeat(1_000_000),
                "一、重点任务\n1." + "）".repeat(1_000_000),
                "一、重点任务\n1." + "（）".repeat(MANY / 2),
                "一、重点任务\n1." + "（县教育局".repeat(MANY / 5),
                "一、重点任务\n1." + "（".repeat(MANY / 2) + "县教育局牵头" + "）".repeat(MANY / 2),
                "一、重点任务\n1." + "9".repeat(MANY),
                "一、重点任务\n1." + "1,000".repeat(MANY / 5),
                "一、重点任务\n1." + "新建".repeat(MANY / 2),
                "一、重点任务\n1." + "3个、".repeat(MANY / 3),
                "一、重点任务\n1." + "从3个提高到".repeat(MANY / 6),
                "一、重点任务\n1." + "“".repeat(MANY),
                "一、重点任务\n1." + "每人每月".repeat(MANY / 4) + "3元",
                "一、重点任务\n1." + "县教育局、".repeat(MANY / 5) + "牵头",
                "一、重点任务\n牵头单位：" + "县教育局、".repeat(MANY / 5),
                "由" + "县教育局、".repeat(MANY / 5) + "为成员单位",
                "1.".repeat(MANY / 2),
                "1.\n".repeat(MANY / 3),
                "一、".repeat(MANY / 2),
                "①②".repeat(MANY / 2),
                "序号\n项目名称\n牵头单位\n".repeat(MANY / 14),
                "序号 项目名称 牵头单位\n" + "1 ".repeat(MANY / 2),
                " ".repeat(MANY),
                "以".repeat(MANY) + "为准");
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(60)
    void it_is_read_in_seconds(String text) {
        assertNotNull(PlanReader.read(SourceText.plain(text)));
    }
}
