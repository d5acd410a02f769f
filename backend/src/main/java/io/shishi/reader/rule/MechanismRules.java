package io.shishi.reader.rule;

import io.shishi.reader.draft.Mechanism;
import io.shishi.reader.draft.Source;
import io.shishi.reader.text.Fold;
import io.shishi.reader.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the task force: 专班 with 召集人, or 领导小组 with 组长; its members, its office, who follows up. */
final class MechanismRules {

    private static final String HEAD = "(?:总|第一|双)?(?:召集人|组长)";
    private static final String DEPUTY = "(?:常务)?副(?:总)?(?:召集人|组长)";
    private static final String AS = "(?:担任|兼任|任|为)";
    private static final Pattern CONVENER = Pattern.compile("(?:由|以|[,。;、]|^)(?:由)?([^。;:]{2,60}?)(?:同志)?" + AS + HEAD
            + "|(?<!副)(?<!副总)" + HEAD + "(?:由([^,。;]{2,60}?)" + AS + "|:([^。;]{2,60}?)(?=[。;]|" + DEPUTY + "|成员|$))");
    private static final Pattern DEPUTIES = Pattern.compile("([^。;:]{2,160}?)(?:同志)?" + AS + DEPUTY + "|" + DEPUTY
            + "(?:由([^。;]{2,160}?)" + AS + "|:([^。]{2,200}?)(?=。|;?成员|;?办公室(?!主任(?:[;、(]|$))|$))");
    private static final Pattern MEMBERS =
            Pattern.compile("成员(?:单位)?(?:包括|主要包括|有|由|为|:)([^。;]{4,3000})|(?:为|是|任|担任|作为)(?:专班|领导小组)?成员");
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "(?:等)?(?:\\d{1,3}个)?(?:有关|相关)?(?:单位|部门)?(?:的)?(?:党政)?(?:主要|分管|相关|有关)?(?:负责人|负责同志|领导)?(?:同志)?(?:(?:共同)?组成.*)?$");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:办公室|专班办)(?:,)?(?:\\()?(?:设在|设于|挂靠在|挂靠|依托|设立在|地点设在|设|于)(?:在)?([^,。;()]{2,30}(?:\\([^()]{2,16}\\))?)");
    private static final Pattern DAILY = Pattern.compile(
            "日常(?:工作|事务)由([^,。;]{2,30}?)(?:承担|负责)|(?:^|[,。;])(?:由)?([^,。;]{2,30}?)(?:承担|负责|具体承担|具体负责)[^。;]{0,16}日常(?:工作|协调|调度|事务)");
    private static final Pattern FOLLOW = Pattern.compile(
            "(?:^|[,。;])(?:由)?([^,。;:]{2,80}?)(?:具体负责|负责|牵头|要|将|应|对|每|按|定期|不定期|适时|组织|开展|加强|纳入|进行|实行)[^。;]{0,60}?(?:督办|督查|督导|督促|监督检查|监督考核|核验|抽查|督察|跟踪问效)");
    private static final Pattern WORDS = Pattern.compile("召集人|组长|成员|办公室|专班|督查|督办|督导|督促|监督检查|日常工作|核验|抽查");

    private static final int MOST_DEPUTIES = 20;
    private static final int LONGEST = 6000;

    private final List<Source> sources = new ArrayList<>();
    private String convener;
    private boolean chief;
    private final LinkedHashSet<String> deputies = new LinkedHashSet<>();
    private final LinkedHashSet<String> members = new LinkedHashSet<>();
    private final LinkedHashSet<String> supervision = new LinkedHashSet<>();
    private String office;

    private MechanismRules() {}

    /** From the lines that are no task. */
    static Mechanism of(List<Passage> lines) {
        var rules = new MechanismRules();
        var told = lines.stream()
                .flatMap(line -> parts(line).stream())
                .filter(line -> WORDS.matcher(line).find())
                .toList();
        told.forEach(rules::people);
        told.forEach(rules::rest);
        return new Mechanism(
                rules.convener,
                List.copyOf(rules.deputies),
                rules.office,
                List.copyOf(rules.supervision),
                List.copyOf(rules.members),
                List.copyOf(rules.sources));
    }

    /** A paragraph without end is read in parts that end with a sentence. */
    private static List<Passage> parts(Passage line) {
        var parts = new ArrayList<Passage>();
        int from = 0;
        while (line.length() - from > LONGEST) {
            int stop = line.text().lastIndexOf('。', from + LONGEST);
            int to = stop > from ? stop + 1 : from + LONGEST;
            parts.add(line.part(from, to));
            from = to;
        }
        parts.add(line.part(from, line.length()));
        return parts;
    }

    private void people(Passage line) {
        int from = 0;
        var found = CONVENER.matcher(line);
        if (convener == null && found.find()) {
            int group = found.group(1) != null ? 1 : found.group(2) != null ? 2 : 3;
            int start = group == 1 ? afterEstablishing(line, found.start(1), found.end(1)) : found.start(group);
            convener =
                    PeopleLists.offices(line.printed(start, found.end(group))).replaceFirst("[,;]$", "");
            source("convener", line, start, found.end(group));
            from = found.end();
            chief = chief(line, found);
            from = chief ? second(line, from) : from;
        } else if (chief && deputies.isEmpty()) {
            from = second(line, 0);
        }
        var deputy = DEPUTIES.matcher(line).region(from, line.length());
        while (deputies.size() < MOST_DEPUTIES && deputy.find() && (deputies.isEmpty() || deputy.start() <= from + 1)) {
            int group = deputy.group(1) != null ? 1 : deputy.group(2) != null ? 2 : 3;
            int start = group == 1 ? afterStop(line, deputy.start(1), deputy.end(1)) : deputy.start(group);
            deputies.addAll(Holders.of(PeopleLists.offices(line.printed(start, deputy.end(group)))
                    .replace('，', ',')
                    .replace('；', ';')));
            source("deputyConveners", line, start, deputy.end(group));
            from = deputy.end();
        }
        members(line, from);
    }

    private static boolean chief(Passage line, Matcher found) {
        return line.text().startsWith("总", found.start())
                || line.text().startsWith("第一", found.start())
                || line.text().startsWith("总", Math.max(0, found.end() - 4))
                || line.text().startsWith("第一", Math.max(0, found.end() - 5));
    }

    /** Beside a chief convener the convener is the first of the deputies. */
    private int second(Passage line, int from) {
        var found = CONVENER.matcher(line).region(from, line.length());
        if (!found.find() || found.start() > from + 2) {
            return from;
        }
        int group = found.group(1) != null ? 1 : found.group(2) != null ? 2 : 3;
        int start = group == 1 ? afterStop(line, found.start(1), found.end(1)) : found.start(group);
        deputies.add(PeopleLists.offices(line.printed(start, found.end(group))));
        source("deputyConveners", line, start, found.end(group));
        return found.end();
    }

    private void members(Passage line, int from) {
        var found = MEMBERS.matcher(line).region(from, line.length());
        while (members.isEmpty() && found.find()) {
            boolean before = found.group(1) == null;
            int start = before ? listStart(line, from, found.start()) : found.start(1);
            int end = before ? found.start() : found.end(1);
            for (var name : AgencyNames.split(line.printed(start, end))) {
                var agency = NOT_A_NAME
                        .matcher(PeopleLists.agency(name).replaceFirst("^(?:，|,|、|以|由)+", ""))
                        .replaceFirst("");
                if (AgencyNames.possible(folded(agency))) {
                    members.add(agency);
                }
            }
            if (members.size() < 2) {
                members.clear();
            } else {
                source("members", line, start, end);
            }
        }
    }

    private static int listStart(Passage line, int from, int to) {
        int at = to;
        while (at > from && "。;:".indexOf(line.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private void rest(Passage line) {
        var found = OFFICE.matcher(line);
        if (office == null && found.find()) {
            office = line.printed(found.start(1), found.end(1)).replaceFirst("(?:内|,.*)$", "");
            source("office", line, found.start(1), found.end(1));
        }
        found = DAILY.matcher(line);
        if (office == null && found.find()) {
            int group = found.group(1) != null ? 1 : 2;
            if (AgencyNames.sure(found.group(group))) {
                office = line.printed(found.start(group), found.end(group));
                source("office", line, found.start(group), found.end(group));
            }
        }
        follow(line, FOLLOW.matcher(line));
    }

    private void follow(Passage line, Matcher found) {
        int at = 0;
        while (at < line.length() && found.find(at)) {
            var names =
                    AgencyNames.split(line.printed(found.start(1), found.end(1)).replaceAll("会同|联合", "、"));
            boolean all = !names.isEmpty()
                    && names.stream()
                            .allMatch(name -> AgencyNames.possible(folded(name))
                                    && !name.startsWith("各")
                                    && !name.contains("领导小组"))
                    && names.stream().anyMatch(name -> AgencyNames.sure(folded(name)));
            if (all) {
                supervision.addAll(names);
                source("supervision", line, found.start(1), found.end(1));
            }
            at = Math.max(found.end(1), found.start() + 1);
        }
    }

    /** 成立…专班，由甲任: only 甲. */
    private static int afterEstablishing(Passage line, int from, int to) {
        int by = line.text().lastIndexOf("由", to);
        return by >= from && by + 1 < to ? by + 1 : afterStop(line, from, to);
    }

    private static int afterStop(Passage line, int from, int to) {
        int at = from;
        while (at < to && ",。;、由以".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        int by = line.text().lastIndexOf(",由", to);
        return by >= at ? by + 2 : at;
    }

    private static String folded(String name) {
        return Fold.of(name);
    }

    private void source(String field, Passage line, int from, int to) {
        sources.add(new Source(field, line.printed(from, to), line.span(from, to), "task-force"));
    }
}
