package io.shishi.reader.rule;

import io.shishi.reader.rule.Numbering.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Lines below the last task that are none of it: 组织保障：… and other headings without a number, a list of attachments,
 * who issued the document and when.
 */
final class Tails {

    private static final Pattern HEAD = Pattern.compile(
            "(?:加强|强化|抓好|做好)?(?:组织|保障|工作|有关|相关|具体|几点|实施|落实|督查|督办|督导|考核|监督|检查|责任|资金|要素|宣传|舆论|政策|推进|协调|调度|制度|机制|纪律|领导|考评|评估|验收|奖惩){1,2}"
                    + "(?:保障|措施|要求|领导|实施|落实|考核|引导|机制|督查|督办|督导|检查|监督|管理|调度|机构|宣传|问责|评估|推进|事项|纪律|说明)(?:(?:和|与|及|、)(?:保障|措施|要求|领导|实施|落实|考核|督查|督导|检查|监督|机制|工作|任务)+)?");
    private static final Pattern ATTACHED = Pattern.compile("附件\\d{0,2}:.*");
    private static final Pattern LIST =
            Pattern.compile("[^。;:]{2,60}(?:表|清单|名单|方案|细则|办法|台账|说明|一览|图|册|书)(?:\\(.{1,12}\\))?");
    private static final Pattern DAY = Pattern.compile("(?:20\\d\\d|二[〇○零]..)年.{1,3}月.{1,3}日(?:印发)?");
    private static final Pattern NAMES_TASKS = Pattern.compile("任务|实事");
    private static final int LONGEST_HEAD = 12;

    private final Map<Integer, Line> tails = new HashMap<>();

    private Tails() {}

    static Tails of(List<Line> lines) {
        var found = new Tails();
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            var head = head(lines, i);
            if (head != null) {
                seen.merge(head, 1, Integer::sum);
            }
        }
        boolean numbered = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var head = head(lines, i);
            numbered |= line.number() != null;
            if (head != null && seen.get(head) == 1 && numbered) {
                found.tails.put(i, new Line(line.text(), new Numbering(Style.CHINESE, 0, "", 0), false, null));
            } else if (line.row() == null && ATTACHED.matcher(brief(line)).matches()) {
                i = found.attachments(lines, i);
            } else if (signature(lines, i)) {
                found.tails.put(i, line);
            }
        }
        return found;
    }

    /** What the outline is to take in place of this line; null where it is no tail. */
    Line at(int index) {
        return tails.get(index);
    }

    private int attachments(List<Line> lines, int from) {
        int at = from + 1;
        int next = 2;
        while (at < lines.size()
                && lines.get(at).number() != null
                && lines.get(at).number().style() == Style.ARABIC
                && lines.get(at).number().ordinal() == next
                && LIST.matcher(lines.get(at).words()).matches()) {
            tails.put(at, new Line(lines.get(at).text(), null, false, null));
            next++;
            at++;
        }
        return at - 1;
    }

    /** The heading that the line is, or begins with before a colon; null where it is none, or a task's own. */
    private static String head(List<Line> lines, int at) {
        var line = lines.get(at);
        if (line.number() != null || line.row() != null) {
            return null;
        }
        var text = line.text().text();
        int colon = text.indexOf(':');
        if (colon < 0 && text.length() > LONGEST_HEAD || colon > LONGEST_HEAD) {
            return null;
        }
        var head = colon < 0 ? text.replaceFirst("。$", "") : text.substring(0, colon);
        if (!HEAD.matcher(head).matches() || NAMES_TASKS.matcher(head).find() || Labels.at(line.text(), 0) != null) {
            return null;
        }
        for (int i = at + 1; i < Math.min(lines.size(), at + 3) && lines.get(i).number() == null; i++) {
            if (Labels.at(lines.get(i).text(), 0) != null) {
                return null;
            }
        }
        return head;
    }

    /** An agency alone on a line above a date alone. */
    private static boolean signature(List<Line> lines, int at) {
        var line = lines.get(at);
        if (line.number() != null || line.row() != null) {
            return false;
        }
        var text = brief(line);
        if (DAY.matcher(text).matches()) {
            return true;
        }
        return at + 1 < lines.size()
                && AgencyNames.sure(text)
                && text.length() <= 30
                && DAY.matcher(brief(lines.get(at + 1))).matches();
    }

    private static String brief(Line line) {
        return line.text().length() > 80 ? "" : line.text().text();
    }
}
