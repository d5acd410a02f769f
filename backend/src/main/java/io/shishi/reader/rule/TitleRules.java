package io.shishi.reader.rule;

import io.shishi.reader.draft.DraftPlan;
import io.shishi.reader.draft.Source;
import io.shishi.reader.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the document says of itself: its title, its region, its year. */
final class TitleRules {

    private static final Pattern TITLE = Pattern.compile(
            ".{4,70}(?:方案|细则|清单|计划|意见|分解表|责任表|一览表|安排表|任务表|实事|要点|项目表|安排|办法|分工|工作表|分解|行动|任务书|责任书|目标|实事项目|民生工程|民生项目|实事工程)(?:\\(.{1,20}\\))?");
    private static final Pattern NOTICE = Pattern.compile(".{4,80}(?:的通知|通知)");
    private static final Pattern ISSUED = Pattern.compile("关于印发《?([^《》]{6,60}?)》?的通知");
    private static final Pattern QUOTED = Pattern.compile("《([^》]{4,60}(?:方案|清单|计划|实事|分解|安排)[^》]{0,12})》");
    private static final Pattern REGION = Pattern.compile(
            "(?:20\\d\\d年度?)?(?:中共|关于印发|印发)?《?([\\u4e00-\\u9fa5]{1,12}?(?:自治县|自治州|自治区|新区|县|市|区|旗|州))(?=20|人民政府|民生|十|重点|实施|实现|政府|委|为民|办|关于|创建|推进|深入)");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final int HEAD = 14;

    private TitleRules() {}

    static DraftPlan plan(List<Line> lines) {
        var sources = new ArrayList<Source>();
        var head = lines.stream()
                .filter(line -> line.row() == null)
                .limit(HEAD)
                .map(Line::text)
                .toList();
        var title = title(lines);
        if (title != null) {
            sources.add(new Source("title", title.printed(), title.span(), "title-line"));
        }
        var region = region(title, head);
        var year = year(title, head);
        if (region != null) {
            sources.add(region);
        }
        if (year != null) {
            sources.add(year);
        }
        return new DraftPlan(
                title == null ? null : title.printed(),
                region == null ? null : region.value(),
                year == null ? null : Integer.valueOf(year.value()),
                List.copyOf(sources));
    }

    /** The document's own title line before a notice's, and both before one that is only quoted. */
    private static Passage title(List<Line> lines) {
        Passage notice = null;
        Passage quoted = null;
        for (int i = 0; i < Math.min(lines.size(), HEAD); i++) {
            var line = lines.get(i);
            var text = line.text();
            if (line.row() != null
                    || line.number() != null && i > 0 && lines.get(i - 1).number() != null) {
                break;
            }
            if (line.number() == null && text.length() <= 80 && !text.text().contains("。")) {
                if (TITLE.matcher(text).matches() && !text.text().endsWith("通知")) {
                    return joined(lines, i);
                }
                notice = notice == null && NOTICE.matcher(text).matches() ? text : notice;
            }
            var found = QUOTED.matcher(text);
            if (quoted == null && text.length() < 2000 && found.find()) {
                quoted = text.part(found.start(1), found.end(1));
            }
        }
        return quoted != null ? quoted : notice == null ? null : issued(notice);
    }

    /** 关于印发…的通知 is about the plan; other notices are the plan. */
    private static Passage issued(Passage notice) {
        var found = ISSUED.matcher(notice);
        return found.find() ? notice.part(found.start(1), found.end(1)) : notice;
    }

    /** A title may be set on two lines: 青岚县2026年 / 民生实事实施方案. */
    private static Passage joined(List<Line> lines, int at) {
        var text = lines.get(at).text();
        if (at > 0 && lines.get(at - 1).number() == null) {
            var before = lines.get(at - 1).text();
            if (before.length() <= 30
                    && before.length() >= 3
                    && before.text().matches("[^。;:,]*(?:20\\d\\d年|县|市|区|实施|关于|重点|推进|民生)")) {
                return Passage.concatenated(before, text);
            }
        }
        return text;
    }

    private static Source region(Passage title, List<Passage> head) {
        var places = new ArrayList<Passage>();
        if (title != null) {
            places.add(title);
        }
        head.stream().filter(line -> line.length() <= 60).forEach(places::add);
        for (var place : places) {
            Matcher found = REGION.matcher(place);
            if (found.lookingAt() && found.end(1) - found.start(1) >= 3) {
                return new Source(
                        "region",
                        place.printed(found.start(1), found.end(1)),
                        place.span(found.start(1), found.end(1)),
                        "region-in-title");
            }
        }
        return null;
    }

    private static Source year(Passage title, List<Passage> head) {
        var places = new ArrayList<Passage>();
        if (title != null) {
            places.add(title);
        }
        places.addAll(head);
        for (var place : places) {
            Matcher found = YEAR.matcher(place).region(0, Math.min(place.length(), 600));
            if (found.find()) {
                return new Source(
                        "year",
                        found.group(1),
                        place.span(found.start(1), found.end(1)),
                        place == title ? "year-in-title" : "first-year-named");
            }
        }
        return null;
    }
}
