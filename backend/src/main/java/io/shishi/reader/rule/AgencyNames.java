package io.shishi.reader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Knows an agency's name by its ending, and takes lists of them apart. */
final class AgencyNames {

    private static final String STRONG =
            "局|委|办|厅|院|政府|公司|集团|妇联|残联|文联|工商联|科协|总工会|工会|管委会|委员会|供销社|联社|办公室|办事处|街道办|中心|红十字会|团委|团[省市县区州旗]委|组织部|宣传部|统战部|政法委|社工部|社会工作部|网信办|支队|大队|总队|电视台|报社|检察院|法院|气象局|银行|分行|支行|分局|消防救援|指挥部|管理处|管理所|事务所|领导小组|专班|融媒体|代建中心|督查室|督查办|政府办|县委办|区委办|市委办|政研室|研究室|开发区|高新区|经开区|园区|示范区|新区";
    private static final Pattern SURE = Pattern.compile(".{1,28}(?:" + STRONG + ")");
    private static final Pattern LOOSE = Pattern.compile(
            ".{1,28}(?:" + STRONG
                    + "|部|会|社|处|所|站|队|校|学校|大学|学院|医院|卫生院|馆|台|团|联|段|科|股|室|厂|行|组|乡|镇|街道|社区|村|单位|部门|企业|机构|移动|联通|电信|铁塔|电网|邮政|公安|税务|教育|民政|财政|人社|住建|水利|交通|卫健|医保|农业农村|发改|司法|应急|文旅|商务|消防|国资|城投|水务|燃气|公交|保险|人寿|财险|网格|农场|林场|水厂)");
    private static final Pattern GROUP = Pattern.compile(
            "各?(?:有关|相关|责任|成员|区直|县直|市直)?(?:县|市|区|旗|乡镇|乡|镇|街道|园区|地|单位|部门|县市区|县区|市区|区县|市县|镇街|街镇|乡镇街道|镇街道|级|学校|企业|运营商|通信运营商|电信运营商|保险机构|银行|国有公司|平台公司|属地)+(?:\\(.{1,12}\\))?(?:人民政府|政府|办事处|党工委|管委会|单位|部门|卫生院|街道)?");
    private static final Pattern ADMIN = Pattern.compile("(?:各|[^、,]{0,6}?[省市县区州旗镇乡团国]).*");
    private static final Pattern NOT =
            Pattern.compile("(?:含|如|其中|包括|不含|即|除|以|按|根据|指|例如|详见|见|注|另|每|约|共|每).*|.*(?:建设|工程|项目|服务|标准|办法)|.*\\d.{0,2}");
    private static final Pattern TAIL = Pattern.compile(
            "(?:等)?(?:有关|相关|各有关|各相关|责任|成员|市直|县直|区直)?(?:单位|部门|单位和部门|部门和单位|部门单位)?(?:按照?(?:各自)?职责(?:分工)?|根据职责分工|按职能职责|各负其责|共同|联合|分别|具体)*$");
    private static final Pattern LEADING = Pattern.compile("^(?:由|并由|会同|联合|为|是|和|及|与|以及|、|:|,|各)*(?=.)");
    private static final Pattern FIRST_LEADS = Pattern.compile(
            "[(（]?(?:列|排)(?:在|名)?(?:第一位|首位|第一|最前)的?(?:者|单位|部门)?为?(?:工作)?(?:牵头|主办)(?:单位|部门|或汇总单位)*(?:[,，]下同)?[)）]?");
    private static final int LONGEST_LIST = 600;

    private AgencyNames() {}

    /** The document says that of several agencies the first leads. */
    static boolean firstLeads(CharSequence text) {
        return FIRST_LEADS.matcher(text).find();
    }

    /** By its ending it can be nothing else. */
    static boolean sure(String name) {
        return plausible(name)
                && (SURE.matcher(bare(name)).matches()
                        || SURE.matcher(name).matches()
                        || GROUP.matcher(name).matches());
    }

    /** It may well be one, where the words around it speak of agencies. */
    static boolean possible(String name) {
        return plausible(name)
                && (LOOSE.matcher(bare(name)).matches()
                        || LOOSE.matcher(name).matches()
                        || GROUP.matcher(name).matches());
    }

    /** It names the level it belongs to: 县教育局, 各镇, 团市委. */
    static boolean placed(String name) {
        return ADMIN.matcher(name).matches() || GROUP.matcher(name).matches();
    }

    private static boolean plausible(String name) {
        return name.length() >= 2 && name.length() <= 40 && !NOT.matcher(name).matches();
    }

    private static String bare(String name) {
        int open = name.indexOf('(');
        return open > 0 && name.endsWith(")") ? name.substring(0, open) : name;
    }

    /** The names in a list; 等单位 and the like are left out. Separators inside brackets do not separate. */
    static List<String> split(String list) {
        var names = new ArrayList<String>();
        if (list.length() > LONGEST_LIST * 10) {
            return names;
        }
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            char c = i == list.length() ? '、' : list.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (i == list.length() || (depth <= 0 && "、,;/。|，；".indexOf(c) >= 0)) {
                addSpaced(names, list.substring(from, i));
                from = i + 1;
            }
        }
        return names;
    }

    private static void addSpaced(List<String> names, String piece) {
        var parts = piece.strip().split(" +");
        boolean each = parts.length > 1;
        for (var part : parts) {
            each &= sure(part);
        }
        if (each) {
            for (var part : parts) {
                addJoined(names, part);
            }
        } else {
            addJoined(names, piece.replace(" ", ""));
        }
    }

    /** 县教育局和县住建局 are two; 市自然资源和规划局 is one. */
    private static void addJoined(List<String> names, String piece) {
        var name = clean(piece);
        for (int i = 2; i < name.length() - 2; i++) {
            int joint = name.startsWith("以及", i) ? 2 : "和及与".indexOf(name.charAt(i)) >= 0 ? 1 : 0;
            if (joint > 0
                    && possible(name.substring(0, i))
                    && sure(name.substring(0, i))
                    && possible(name.substring(i + joint))
                    && name.indexOf('(') < 0) {
                addJoined(names, name.substring(0, i));
                addJoined(names, name.substring(i + joint));
                return;
            }
        }
        if (!name.isEmpty() && !names.contains(name)) {
            names.add(name);
        }
    }

    private static String clean(String piece) {
        var name = FIRST_LEADS.matcher(piece.strip()).replaceAll("");
        if (name.startsWith("各") && GROUP.matcher(name).matches()) {
            return name;
        }
        var leading = LEADING.matcher(name);
        if (leading.find() && !name.substring(0, leading.end()).endsWith("各")) {
            name = name.substring(leading.end());
        } else {
            name = name.replaceFirst("^(?:由|并由|会同|联合|和|及|与|以及|、)+", "");
        }
        if (GROUP.matcher(name).matches()) {
            return name;
        }
        var tail = TAIL.matcher(name);
        while (tail.find()) {
            if (tail.start() > 1 && tail.end() > tail.start() && !name.endsWith("成员单位")) {
                return name.substring(0, tail.start());
            }
        }
        return name;
    }
}
