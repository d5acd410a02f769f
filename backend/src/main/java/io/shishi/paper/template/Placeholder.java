package io.shishi.paper.template;

import java.util.Arrays;
import java.util.Optional;

/** A fact that a text leaves open until a paper is issued: {@code {任务}}. */
public enum Placeholder {
    NUMBER("文号", "这份单的文号，如“交办〔2026〕3号”"),
    SENDER("发文机关", "由谁发出，如“湘阴县重点民生实事工作专班办公室”"),
    AGENCIES("单位", "主送单位，以顿号相连"),
    PLAN("方案", "实施方案的名称"),
    TASKS("任务", "涉及的任务，超过三项时写明项数"),
    ROUND("期次", "所催填报的调度期"),
    DUE("截止日期", "办结或答复的期限"),
    SIGN_BY("签收期限", "签收的期限"),
    TODAY("今日", "发出的日期"),
    CAUSE("起因", "为什么发出：欠报、逾期，或灯的说明"),
    INDICATORS("指标", "涉及的指标"),
    TARGET("目标", "指标的目标值和完成时限"),
    ACTUAL("实际", "审核通过的最近数据"),
    GAP("差距", "应完成与实际相差的百分点");

    private final String word;
    private final String meaning;

    Placeholder(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }

    static Optional<Placeholder> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
