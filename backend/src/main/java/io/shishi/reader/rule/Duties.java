package io.shishi.reader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads words that name agencies: with labels (牵头单位：…), with verbs (…牵头，…配合) or with nothing at all. */
final class Duties {

    enum Role {
        LEAD,
        RESPONSIBLE,
        COOPERATING,
        PERSON
    }

    static final String AGENCY_LABEL =
            "(?:(?:主要|第一|市级|县级|区级|省级|主体)?(?:牵头|责任|主办|承办|主责|主管|实施|落实|配合|协办|参与|参加|协同|协助|支持|协作)(?:牵头|责任|实施|推进|落实)?(?:单位|部门|机构|主体|处室)(?:和责任单位)?|责任主体|牵头|配合|责任)";
    static final String PERSON_LABEL = "(?:(?:牵头|责任|分管|包保|联系|挂钩|挂联|市级|县级|区级|包抓)*(?:领导|责任人|负责人|联系人|联络员)|责任人|电话|联系电话)";
    private static final Pattern LABEL =
            Pattern.compile("(" + AGENCY_LABEL + "|" + PERSON_LABEL + ") ?:|(" + AGENCY_LABEL + ") ");
    private static final Pattern VERB = Pattern.compile(
            "(?:负责)?牵头(?:负责|抓总|组织实施|组织|实施|落实|推进|办理|完成|承办)?|具体负责|组织实施|负责(?:实施|落实|推进|办理|组织实施)?|主办|承办|主责|主抓|(?:共同)?(?:积极|做好|予以)?(?:配合|协办|参与|协同|协助|支持)(?:实施|落实|做好|推进)?|(?:共同|分别|按职责分工)?落实");
    private static final Pattern AFTER =
            Pattern.compile("[。,;、 ]*(?:的)?(?:项目|工作|事项|任务|实事|单位|等)*(?:\\(?共?\\d{0,3}[项件个]\\)?)?[。,;:)]*");
    /** 县教育局（牵头）、县财政局: the list itself says who of it leads. */
    private static final Pattern MARKED = Pattern.compile("[(（](?:总?牵头|牵头单位|主办|牵头部门|主责)[)）]$");

    private static final int LONGEST = 700;

    private Duties() {}

    /** The words between a pair of brackets, or after a label; null where they speak of something else. */
    static Duty of(String words) {
        if (words.length() < 3 || words.length() > LONGEST) {
            return null;
        }
        var labelled = labelled(words);
        if (labelled != null) {
            return labelled;
        }
        var verbal = verbal(words);
        return verbal != null ? verbal : roleless(words);
    }

    static Duty labelled(String words) {
        var found = LABEL.matcher(words);
        var lists = new ArrayList<List<String>>(
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        Role role = null;
        int from = 0;
        while (found.find()) {
            if (role == null
                    && found.start() > 0
                    && !words.substring(0, found.start()).isBlank()) {
                return null;
            }
            take(lists, role, words.substring(from, found.start()));
            role = role(found.group(1) != null ? found.group(1) : found.group(2));
            from = found.end();
        }
        if (role == null) {
            return null;
        }
        take(lists, role, words.substring(from));
        var lead = lists.get(Role.LEAD.ordinal());
        var responsible = lists.get(Role.RESPONSIBLE.ordinal());
        var cooperating = lists.get(Role.COOPERATING.ordinal());
        if (lead.isEmpty()) {
            lead = responsible;
        } else {
            responsible.addAll(cooperating);
            cooperating = responsible;
        }
        return duty(lead, cooperating, false, "agency-label");
    }

    static Role role(String label) {
        if (label.matches(PERSON_LABEL)) {
            return Role.PERSON;
        }
        if (label.matches(".*(?:配合|协|参与|参加|支持).*")) {
            return Role.COOPERATING;
        }
        return label.matches(".*(?:牵头|主办|主责|主管).*") ? Role.LEAD : Role.RESPONSIBLE;
    }

    private static void take(List<List<String>> lists, Role role, String words) {
        if (role != null) {
            for (var name : AgencyNames.split(words.replaceFirst("[。;,]+$", ""))) {
                if (role == Role.PERSON || name.length() <= 40) {
                    lists.get(role.ordinal()).add(name);
                }
            }
        }
    }

    static Duty verbal(String words) {
        var found = VERB.matcher(words);
        var lead = new ArrayList<String>();
        var cooperating = new ArrayList<String>();
        int from = 0;
        while (found.find()) {
            var names = AgencyNames.split(words.substring(from, found.start()));
            if (names.isEmpty() || !names.stream().allMatch(AgencyNames::possible)) {
                return null;
            }
            (found.group().matches(".*(?:配合|协|参与|支持).*") ? cooperating : lead).addAll(names);
            from = found.end();
        }
        if (from == 0) {
            return null;
        }
        var rest = words.substring(from);
        if (!AFTER.matcher(rest).matches()) {
            var names = AgencyNames.split(rest.replaceFirst("^[,;、。 ]+", ""));
            if (!names.stream().allMatch(AgencyNames::sure)) {
                return null;
            }
            cooperating.addAll(names);
        }
        return duty(lead, cooperating, false, "agency-verb");
    }

    static Duty roleless(String words) {
        var names = AgencyNames.split(words);
        boolean all = !names.isEmpty()
                && names.stream().allMatch(AgencyNames::possible)
                && names.stream().allMatch(name -> AgencyNames.sure(name) || AgencyNames.placed(name))
                && names.stream().anyMatch(AgencyNames::sure);
        return all ? duty(names, List.of(), true, "agencies-alone") : null;
    }

    private static Duty duty(List<String> lead, List<String> cooperating, boolean roleless, String rule) {
        var marked = lead.stream().filter(name -> MARKED.matcher(name).find()).toList();
        if (!marked.isEmpty() && (marked.size() < lead.size() || cooperating.isEmpty())) {
            var rest = new ArrayList<String>(lead);
            rest.removeAll(marked);
            rest.addAll(cooperating);
            var leads = marked.stream()
                    .map(name -> MARKED.matcher(name).replaceFirst(""))
                    .toList();
            return duty(leads, rest, false, rule);
        }
        var leading = wide(lead).stream().distinct().toList();
        var others = wide(cooperating).stream()
                .filter(name -> !leading.contains(name))
                .distinct()
                .toList();
        var duty = new Duty(leading, others, roleless, rule);
        return duty.empty() ? null : duty;
    }

    /** Names are kept with the wide brackets that Chinese print has. */
    static List<String> wide(List<String> names) {
        return names.stream()
                .map(name -> name.replace('(', '（').replace(')', '）'))
                .toList();
    }
}
