package io.shishi.integration.mail;

import io.shishi.integration.notice.Notice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a mail says: first what is to be done, then what is good to know, each with where to go.
 *
 * @param pages the address of the pages; empty if mails have no links
 */
record MailText(String name, List<Notice> notices, Optional<String> pages, UUID delivery, boolean repeat) {

    /** What those are told who review; everything else about reports and rounds is for those who write and sign. */
    private static final Set<String> REVIEWING = Set.of("report-to-review", "report-lies", "rung", "proposal");

    String subject() {
        var act = notices.stream().filter(notice -> notice.act).count();
        var know = notices.size() - act;
        String what;
        if (notices.size() == 1) {
            what = notices.getFirst().title;
        } else if (know == 0) {
            what = act + "项需办理";
        } else {
            what = act == 0 ? know + "项知悉" : act + "项需办理，" + know + "项知悉";
        }
        return (repeat ? "【重复投递】" : "") + "【实事】" + what;
    }

    String body() {
        var text = new StringBuilder(name).append("，您好：\n");
        if (repeat) {
            text.append("\n本邮件可能已发送过一次。若已收到编号相同的邮件，请忽略本封。\n");
        }
        part(text, "需办理", notices.stream().filter(notice -> notice.act).toList());
        part(text, "知悉", notices.stream().filter(notice -> !notice.act).toList());
        text.append("\n——\n本邮件由系统自动发出，请勿回复。改为即时发送、换个时间或不再发送，请到“通知设置”。");
        pages.ifPresent(address -> text.append("\n").append(address).append("/notifications/settings"));
        return text.append("\n编号：").append(delivery).append("\n").toString();
    }

    private void part(StringBuilder text, String head, List<Notice> part) {
        if (part.isEmpty()) {
            return;
        }
        text.append("\n").append(head).append("（").append(part.size()).append("项）\n");
        for (var i = 0; i < part.size(); i++) {
            var notice = part.get(i);
            text.append(i + 1).append(". ").append(notice.title).append("\n");
            notice.text.lines().forEach(line -> text.append("   ").append(line).append("\n"));
            link(notice).ifPresent(link -> text.append("   ").append(link).append("\n"));
        }
    }

    private Optional<String> link(Notice notice) {
        return notice.subjectKind == null || notice.subjectId == null
                ? Optional.empty()
                : pages.map(start -> start + address(notice));
    }

    private static String address(Notice notice) {
        var own = !REVIEWING.contains(notice.kind);
        return switch (notice.subjectKind) {
            case "report" -> (own ? "/my/reports/" : "/reports/") + notice.subjectId;
            case "round" -> own ? "/my" : "/rounds/" + notice.subjectId;
            case "paper" -> "/papers/" + notice.subjectId;
            case "task" -> "/tasks/" + notice.subjectId;
            default -> "/notifications";
        };
    }
}
