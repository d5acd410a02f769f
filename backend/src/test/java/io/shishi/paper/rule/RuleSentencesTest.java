package io.shishi.paper.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.shishi.light.rule.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSentencesTest {

    @Test
    void the_usual_rules_in_words() {
        var zh = RuleSentences.of(DispatchRules.usual()).stream().map(Text::zh).toList();
        assertEquals("填报到期前3个、1个工作日和到期当天，提醒还没有报送的联络员", zh.get(1));
        assertEquals("填报逾期后每2个工作日提醒一次，直到报送或该期关闭，最多10次", zh.get(2));
        assertEquals("填报提交后1个工作日还没有签发的，提醒单位负责人，此后每2个工作日提醒一次，最多10次", zh.get(3));
        assertEquals("没有另定时限的，答复时限为交办单5个、催办单2个、专项报送5个、批示5个、督办单3个工作日", zh.get(7));
        assertEquals("没有答复的单，到期前1个工作日和到期当天提醒，逾期后每2个工作日提醒一次，最多10次", zh.get(8));
        assertEquals("填报或答复逾期3个工作日，升为督办（橙），送单位负责人：自动下发督办单", zh.get(9));
        assertEquals("填报或答复逾期6个工作日，升为挂牌（红），送召集人，并列入召集人清单：向专班办公室提出建议，由办公室决定", zh.get(10));
    }

    @Test
    void what_never_happens_is_said_too() {
        var never = new DispatchRules(
                1,
                List.of(),
                false,
                0,
                0,
                0,
                0,
                0,
                2,
                Map.of(),
                List.of(),
                0,
                0,
                0,
                RungDeed.PROPOSE,
                RungDeed.PROPOSE,
                LightDeed.NOTHING,
                LightDeed.ISSUE);
        var sentences = RuleSentences.of(never);
        assertEquals("填报到期前不提醒", sentences.get(1).zh());
        assertEquals("填报逾期后不再提醒", sentences.get(2).zh());
        assertEquals("不升为督办（橙）", sentences.get(9).zh());
        assertEquals("没有答复的单，到期前不提醒，逾期后不再提醒", sentences.get(8).zh());
        sentences.forEach(text -> {
            assertFalse(text.zh().contains("null") || text.en().contains("null"));
            assertFalse(text.zh().contains("每0个") || text.en().contains("every 0"));
        });
    }
}
