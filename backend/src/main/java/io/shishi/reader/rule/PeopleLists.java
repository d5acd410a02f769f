package io.shishi.reader.rule;

import io.shishi.reader.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** People of a task force that stand one a line below 组长：, 副组长： or 成员：, with their names or without. */
final class PeopleLists {

    private static final Pattern LABEL =
            Pattern.compile("(?:常务|第一|总)?副?(?:总)?(?:组长|召集人|主任|指挥长|总指挥)(?:单位)?:.*|(?:组成)?成员(?:单位)?(?:包括|名单)?:.*");
    private static final Pattern OFFICER =
            Pattern.compile(".*(?:长|主任|书记|委员|常委|主席|经理|负责人|负责同志|领导|理事|院士|调研员|秘书)(?:\\))?");
    private static final Pattern OFFICE = Pattern.compile("(?:领导小组|工作专班|专班|联席会议|办公室)(?:下设|办公室|设)");
    private static final Pattern IN_BRACKETS = Pattern.compile("[\\u4e00-\\u9fa5·]{2,4}[(（](.{3,40})[)）]");
    private static final List<String> OFFICES = List.of(
            "党委书记", "党组书记", "总经理", "董事长", "负责同志", "负责人", "副局长", "副主任", "副部长", "理事长", "书记", "局长", "主任", "院长", "经理", "部长",
            "行长", "支队长", "大队长", "队长", "主席", "会长", "镇长", "乡长", "台长", "社长", "长");
    private static final Pattern NAMED =
            Pattern.compile("([\\u4e00-\\u9fa5·]{2,4})(?:同志)?[(（]([^()（）]{2,40}[长任记员席理])[)）](?=[、,，;；。]|$)");
    private static final int LONGEST = 60;
    private static final int MOST = 200;

    private PeopleLists() {}

    /** The lines, with those that go on with a list of people joined to its first. */
    static List<Passage> joined(List<Passage> lines) {
        var joined = new ArrayList<Passage>();
        for (int i = 0; i < lines.size(); ) {
            int end = end(lines, i);
            if (end == i + 1) {
                var line = lines.get(i);
                boolean label = line.length() <= LONGEST && LABEL.matcher(line).matches();
                joined.add(label ? withoutName(line, true) : line);
            } else {
                var parts = new ArrayList<Passage>();
                for (int k = i; k < end; k++) {
                    parts.add(withoutName(lines.get(k), k == i));
                }
                joined.add(Passage.joined(
                        parts, lines.get(i).charAt(0) == '成' || lines.get(i).charAt(0) == '组' ? '、' : ';'));
            }
            i = end;
        }
        return joined;
    }

    /** Both lines end with an office: each is a person. So it is where the next speaks of the task force's own office. */
    static boolean parts(Passage before, Passage next) {
        return before.length() <= LONGEST
                && OFFICER.matcher(before).matches()
                && (OFFICE.matcher(next).lookingAt()
                        || next.length() <= LONGEST && OFFICER.matcher(next).matches());
    }

    private static int end(List<Passage> lines, int from) {
        var first = lines.get(from);
        if (first.length() > LONGEST || !LABEL.matcher(first).matches()) {
            return from + 1;
        }
        int end = from + 1;
        while (end < lines.size() && end - from < MOST && goesOn(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(Passage line) {
        var text = line.text();
        return line.length() >= 2
                && line.length() <= LONGEST
                && text.indexOf(':') < 0
                && text.indexOf('。') < 0
                && !text.contains("办公室设")
                && (OFFICER.matcher(text).matches()
                        || AgencyNames.split(text).stream().allMatch(AgencyNames::possible));
    }

    /** 王某　县教育局局长: the office counts. In brackets it may stay. */
    private static Passage withoutName(Passage line, boolean labelled) {
        int from = labelled ? line.text().indexOf(':') + 1 : 0;
        int cut = -1;
        for (int i = from + 1; i < line.length() && i <= from + 4; i++) {
            boolean gap = line.span(i, i + 1).from() - line.span(i - 1, i).from() > 1;
            cut = gap && i >= from + 2 ? i : cut;
        }
        if (cut < 0 || !OFFICER.matcher(line.text().substring(cut)).matches() || line.length() - cut < 3) {
            return line;
        }
        return labelled
                ? Passage.concatenated(line.part(0, from), line.part(cut, line.length()))
                : line.part(cut, line.length());
    }

    /** The offices of 王某（县委常委、副县长）、李某（副县长）, with ; between them. */
    static String offices(String people) {
        var named = NAMED.matcher(people);
        var offices = new StringBuilder();
        int from = 0;
        while (named.find()) {
            boolean person = !AgencyNames.possible(named.group(1))
                    && !OFFICER.matcher(named.group(1)).matches();
            if (person) {
                var between = people.substring(from, named.start()).replaceFirst("^[、,，]", ";");
                offices.append(between).append(named.group(2));
                from = named.end();
            }
        }
        return offices.append(people.substring(from).replaceFirst("^[、,，]", from > 0 ? ";" : "$0"))
                .toString();
    }

    /** The agency of an officer: 县教育局 of 县教育局局长 or of 王某（县教育局局长）. */
    static String agency(String member) {
        var inside = IN_BRACKETS.matcher(member);
        var words = inside.matches() ? inside.group(1) : member;
        int list = words.indexOf('、');
        words = list > 0 ? words.substring(0, list) : words;
        for (var office : OFFICES) {
            int end = words.length() - office.length();
            if (words.endsWith(office) && end >= 3 && AgencyNames.sure(words.substring(0, end))) {
                return words.substring(0, end);
            }
        }
        return member;
    }
}
