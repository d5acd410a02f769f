package io.shishi.integration.robot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a robot says, as Markdown: a line for each thing, as many as the group takes.
 *
 * @param number by which a repeat is recognised; null for what is never repeated
 */
record RobotMessage(List<RobotLine> lines, Optional<String> pages, String number, boolean repeat) {

    /** Room for the last lines: how many more there are, where to look, the number. */
    private static final int FOOT = 400;

    String title() {
        var act = lines.stream().filter(line -> line.act).count();
        var know = lines.size() - act;
        var what = act == 0 ? know + "项知悉" : know == 0 ? act + "项需办理" : act + "项需办理，" + know + "项知悉";
        return (repeat ? "（重复投递）" : "") + "实事：" + what;
    }

    String markdown(int bytes) {
        var text = new StringBuilder("### ").append(title()).append("\n");
        var room = bytes - FOOT;
        var said = 0;
        for (var line : lines) {
            var next = say(line);
            if (size(text) + size(next) > room) {
                break;
            }
            text.append(next);
            said++;
        }
        if (said < lines.size()) {
            text.append("\n另有").append(lines.size() - said).append("项，请登录查看\n");
        }
        pages.ifPresent(address -> text.append("\n[登录查看](").append(address).append("/notifications)\n"));
        return text.append("\n编号 ").append(number).toString();
    }

    private static String say(RobotLine line) {
        return "\n- " + (line.act ? "**需办理** " : "") + plain(line.title) + "：" + plain(line.text) + "\n";
    }

    /** What people wrote is no markup, calls nobody by name and makes no links. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replace('<', '＜')
                .replace('>', '＞')
                .replace('[', '［')
                .replace(']', '］')
                .replace('*', '＊')
                .replace('#', '＃')
                .replace('`', '｀')
                .replace('@', '＠');
    }

    private static int size(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
