package io.shishi.reader.rule;

import java.util.regex.Pattern;

/** The words before a colon that say what follows: agencies, people, a due day, or the text of the task. */
final class Labels {

    enum Kind {
        AGENCY,
        PERSON,
        DUE,
        TEXT
    }

    private static final Pattern LABEL = Pattern.compile(
            "(?<agency>" + Duties.AGENCY_LABEL + ")[ ]?:|(?<person>" + Duties.PERSON_LABEL
                    + ")[ ]?:|(?<due>(?:完成|办结|时限|建成|实施|推进|达标)?(?:时限|时间|期限|日期|时间节点)(?:要求|安排)?|进度要求)[ ]?:|"
                    + "(?<text>(?:年度|工作|任务|主要|具体|建设|实施|项目|总体|绩效|实事|办理)?(?:目标任务|任务目标|目标|内容|任务|措施|举措|标准|事项)(?:及目标|和目标|及标准)?|项目名称|实事名称|任务名称)[ ]?:");

    /** A label in a passage: its kind, and where its words and what follows begin. */
    record Found(Kind kind, int from, int to) {}

    private Labels() {}

    /** The label that starts here, or null. */
    static Found at(CharSequence text, int from) {
        if (from >= text.length()) {
            return null;
        }
        var found = LABEL.matcher(text).region(from, Math.min(text.length(), from + 16));
        if (!found.lookingAt()) {
            return null;
        }
        var kind = found.group("agency") != null
                ? Kind.AGENCY
                : found.group("person") != null ? Kind.PERSON : found.group("due") != null ? Kind.DUE : Kind.TEXT;
        return new Found(kind, from, found.end());
    }
}
