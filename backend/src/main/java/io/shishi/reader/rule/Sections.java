package io.shishi.reader.rule;

import io.shishi.plan.SectionLevel;
import io.shishi.reader.draft.DraftSection;
import java.util.List;
import java.util.regex.Pattern;

/** Which of the headings above a task is its section, whose promise that is, and what category the others name. */
final class Sections {

    private static final Pattern PROVINCE = Pattern.compile("省(?:级|定|列|、|重点|政府|委|民生|办|下达|十)|自治区级");
    private static final Pattern CITY = Pattern.compile("市(?:级|定|列|、|重点|政府|本级|民生|办|下达|十)");
    private static final Pattern COMMITTEE = Pattern.compile("[县区市旗]委(?!办)|党工委|管委会");
    private static final Pattern COUNTY = Pattern.compile("[县区旗](?:级|定|列|本级|重点|政府|民生|办|十)");
    private static final Pattern GENERIC = Pattern.compile("^(?:主要|重点|工作|具体|目标|年度|任务|实事|项目|内容|和|及|清单|分解|安排|一览表)*$");
    private static final Pattern CATEGORY = Pattern.compile(".有(?:所|优|良|善|宜|颐|众|厚)[一-龥]");
    private static final Pattern ELSEWHERE = Pattern.compile("为准|下达");

    private Sections() {}

    static DraftSection section(List<Node> headings) {
        for (var heading : headings.reversed()) {
            var level = level(heading.title().text());
            if (level != SectionLevel.OTHER) {
                return section(heading, level);
            }
        }
        for (var heading : headings) {
            if (!GENERIC.matcher(heading.title().text()).matches()) {
                return section(heading, SectionLevel.OTHER);
            }
        }
        return headings.isEmpty()
                ? new DraftSection(null, SectionLevel.OTHER, null)
                : section(headings.getLast(), SectionLevel.OTHER);
    }

    private static DraftSection section(Node heading, SectionLevel level) {
        return new DraftSection(
                heading.number().printed().strip() + heading.title().printed(),
                level,
                heading.title().span());
    }

    static SectionLevel level(String title) {
        int end = title.indexOf('(');
        var words = end > 4 ? title.substring(0, end) : title;
        return PROVINCE.matcher(words).find()
                ? SectionLevel.PROVINCE
                : CITY.matcher(words).find()
                        ? SectionLevel.CITY
                        : COMMITTEE.matcher(words).find()
                                ? SectionLevel.COMMITTEE
                                : COUNTY.matcher(words).find() ? SectionLevel.COUNTY : SectionLevel.OTHER;
    }

    /** Targets below are set by a later or higher document. */
    static boolean elsewhere(List<Node> headings) {
        return headings.stream()
                .anyMatch(heading -> ELSEWHERE.matcher(heading.whole()).find());
    }

    /** The heading that names what a task is about: 幼有所育 in 推动“幼有所育”; null where none does. */
    static Node category(List<Node> headings) {
        var section = section(headings);
        for (var heading : headings.reversed()) {
            if (category(heading.title().text()) != null) {
                return heading;
            }
            if (heading.title().span().equals(section.span())) {
                return null;
            }
        }
        return null;
    }

    static String category(String title) {
        var found = CATEGORY.matcher(title);
        return found.find() ? found.group() : null;
    }
}
