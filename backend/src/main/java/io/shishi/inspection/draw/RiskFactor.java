package io.shishi.inspection.draw;

/** What makes it likelier that something is drawn. */
public enum RiskFactor {
    JUMP("数据突增突减", "与上一期相比，一期变动达到目标值的 20% 以上，或填报时已确认为异常变动"),
    GREEN_AT_ONCE("红灯直接转绿", "相邻两天之间，任务的灯由滞后直接变为按序时或已完成"),
    LATE_OR_RETURNED("逾期或退回", "填报逾期提交，或曾被退回"),
    SHARED_PHOTO("照片重复使用", "所附照片与另一份填报的完全相同（文件内容一致）"),
    LONG_UNCHECKED("长期未核验", "所属任务从未核验，或最近一次核验在 180 天以前");

    private final String word;
    private final String explained;

    RiskFactor(String word, String explained) {
        this.word = word;
        this.explained = explained;
    }

    String word() {
        return word;
    }

    String explained() {
        return explained;
    }
}
