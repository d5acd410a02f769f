package io.shishi.reader.rule;

import io.shishi.reader.rule.Numbering.Style;
import io.shishi.reader.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A numbered line with what stands below it: lines without a number, numbered ones, rows of a table. */
final class Node {

    private static final Pattern NO_TASKS = Pattern.compile(
            "指导思想|总体要求|总体思路|总体目标|工作目标|主要目标|目标要求|工作思路|基本原则|工作原则|组织领导|组织机构|组织保障|组织实施|推进机制|工作机制|保障机制|保障措施|工作保障|工作要求|有关要求|相关要求|几点要求|实施步骤|工作步骤|进度安排|时间安排|阶段安排|工作安排|督查|督导|督促|考核|加强领导|强化领导|附则|资金管理|监督管理|宣传引导|舆论宣传|工作措施|方法步骤|重要意义|工作背景|领导小组|工作专班|职责分工|联席会议|责任落实|强化责任|压实责任|监督检查|协调机制|协调推进|宣传报道|跟踪问效|要求$");
    private static final Pattern TASKS = Pattern.compile("任务|实事内容|实事项目|重点项目|项目清单|实事清单");

    final Line line;
    final Node parent;
    final List<Line> body = new ArrayList<>();
    final List<Node> children = new ArrayList<>();
    final List<Item> rows = new ArrayList<>();

    Node(Line line, Node parent) {
        this.line = line;
        this.parent = parent;
    }

    Numbering number() {
        return line == null ? null : line.number();
    }

    /** The words up to the first stop, without a bracket or colon at their end. */
    Passage title() {
        if (line == null) {
            return null;
        }
        var words = line.words();
        int to = 0;
        while (to < words.length() && "。;:!".indexOf(words.charAt(to)) < 0 && to < 120) {
            to++;
        }
        int open = to < words.length() && words.charAt(to) == ':' ? words.text().lastIndexOf('(', to) : -1;
        boolean inside = open > 3 && words.text().indexOf(')', open) > to;
        return words.part(0, inside ? open : to);
    }

    boolean holdsTasks() {
        for (var node = this; node != null && node.line != null; node = node.parent) {
            var title = node.title().text();
            if (title.length() <= 24
                    && NO_TASKS.matcher(title).find()
                    && !TASKS.matcher(title).find()) {
                return false;
            }
        }
        return true;
    }

    /** From the outermost heading to this node. */
    List<Node> path() {
        var path = new ArrayList<Node>();
        for (var node = this; node != null && node.line != null; node = node.parent) {
            path.addFirst(node);
        }
        return path;
    }

    boolean leaf() {
        return children.isEmpty() && rows.isEmpty();
    }

    /** Its own words and those below it that have no number. */
    Passage whole() {
        var parts = new ArrayList<Passage>();
        if (line != null) {
            parts.add(line.words());
        }
        body.forEach(it -> parts.add(it.text()));
        return Passage.joined(parts);
    }

    /** Its own words and all that stands below it, with numbers like (1) and ①. */
    Passage everything() {
        var parts = new ArrayList<Passage>();
        parts.add(whole());
        children.forEach(child -> child.collect(parts));
        return Passage.joined(parts);
    }

    private void collect(List<Passage> parts) {
        boolean told = line.number().style() == Style.CIRCLED || line.number().style() == Style.BRACKETED_ARABIC;
        parts.add(told ? line.text() : line.words());
        body.forEach(it -> parts.add(it.text()));
        children.forEach(child -> child.collect(parts));
    }
}
