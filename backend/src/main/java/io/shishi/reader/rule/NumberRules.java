package io.shishi.reader.rule;

import io.shishi.reader.draft.NumberKind;
import io.shishi.reader.text.Fold;
import io.shishi.reader.text.Passage;
import io.shishi.reader.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells numbers that are no target: names, dates, ages, voltages, ordinals, durations, kinds. */
final class NumberRules {

    private static final Pattern DATE_AFTER =
            Pattern.compile("年|[-至到](?:19|20)\\d\\d年?|(?:级|届)(?=[^别])|学年|/(?:19|20)\\d\\d|[-./]\\d{1,2}[-./]\\d{1,2}");
    private static final Pattern MONTH_AFTER =
            Pattern.compile("月(?:份|底|末|初|中旬|上旬|下旬|前|至|到|-|、|和|\\d|[,。;)]|完成|开|竣|全|投|建|启|$)|[-至到]\\d{1,2}月");
    private static final Pattern DAY_AFTER = Pattern.compile("日(?:前|起|止|至|到|-|之前|以前|、|[,。;)]|完成|开|正|$)|[-至到]\\d{1,2}日");
    private static final Pattern AGE_AFTER =
            Pattern.compile("(?:周?岁|月龄|个月龄)|(?:岁|周岁)?(?:[-至到]|以上|、|和)\\d{1,3}(?:周?岁|月龄)");
    private static final Pattern VOLTAGE_AFTER =
            Pattern.compile("(?:千伏|伏|[kK][vV])(?!安)(?![Aa])|[-/、至及和]\\d{1,4}(?:千伏|[kK][vV])(?!安)(?![Aa])");
    private static final Pattern NAME_AFTER = Pattern.compile(
            "(?:号|[+×xX*]\\d|[+]|热线|平台|工程|机制|模式|行动|体系|计划|系统|政务|专项|战略|步走|星|级(?!及以上)|型|G|房|医院|中学|小学|团|国道|省道|县道|线(?!上|路|下)|路公交|路车|维|D)");
    private static final Pattern KIND_AFTER = Pattern.compile("[种类](?=[^,。;、以])");
    private static final Pattern DURATION = Pattern.compile("(?:分钟|小时|秒|个?工作日|天|日|年|个月|周|月)");
    private static final Pattern PLACE_OF_TIME = Pattern.compile(
            "(?:以内|之内|内)?的?(?:“|就医|就近|生活|便民|医保|健身|养老|服务|品质|政务|充电|文化|阅读|社保|公共|通勤|达)?[^,。;]{0,8}圈|(?:攻坚|行动|计划|规划|专项|全天|不打烊|自助|值班|值守|在线|开放|响应|制)|(?:期|来|后|前|底|初|末|度|度内|内|之内|以内|级|限)");
    private static final Words LIMITS = Words.of(
            """
            压缩到 压缩至 压缩为 压减到 压减至 缩短到 缩短至 缩短为 缩减至 缩减到 控制在 不超过 不少于 不低于 至少 达到 减少 压缩 缩短 提高到 延长到 延长至
            延长 提升至 提升到 提速 每天 每日 每周 每次 每月 每年 每人 每生 低于 少于 降至 降到 减至 减到 超过 限时 从 由 累计""");

    private NumberRules() {}

    static List<Figure> judged(Passage text, List<Figure> figures) {
        var quoted = Quotes.of(text);
        var judged = new ArrayList<Figure>(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            var before = judged.isEmpty() ? null : judged.getLast();
            judged.add(figure.written() ? figure : judge(text, figure, before, quoted));
        }
        return judged;
    }

    private static Figure judge(Passage text, Figure figure, Figure before, boolean[] quoted) {
        char prev = figure.from() > 0 ? text.charAt(figure.from() - 1) : ' ';
        if (before != null
                && before.kind() != null
                && joined(text, before, figure)
                && chains(before.kind(), text, figure)) {
            return figure.as(before.kind(), before.rule());
        }
        if (after(DATE_AFTER, text, figure) && year(text, figure)) {
            return figure.as(NumberKind.DATE, "year");
        }
        if (quoted[figure.from()]) {
            return figure.as(NumberKind.NAME, "quoted-number");
        }
        if (prev == '〔' || prev == '[') {
            return figure.as(NumberKind.NAME, "document-number");
        }
        if (prev == '第') {
            return figure.as(NumberKind.ORDINAL, "ordinal");
        }
        if (Fold.latin(prev) || prev == '+' || (prev == '-' && latinBefore(text, figure.from()))) {
            return figure.as(NumberKind.NAME, "number-in-a-name");
        }
        if (after(VOLTAGE_AFTER, text, figure)) {
            return figure.as(NumberKind.VOLTAGE, "voltage");
        }
        if (after(AGE_AFTER, text, figure)) {
            return figure.as(NumberKind.AGE, "age");
        }
        if (figure.digits() - figure.from() <= 2 && (month(text, figure, prev) || day(text, figure, prev, before))) {
            return figure.as(NumberKind.DATE, "date");
        }
        if (prev == ':' && before != null && before.digits() == figure.from() - 1 || clock(text, figure)) {
            return figure.as(NumberKind.NAME, "ratio");
        }
        if (latinAfter(text, figure) || nameAfter(text, figure)) {
            return figure.as(NumberKind.NAME, "number-in-a-name");
        }
        if (figure.unit() == null && figure.digits() - figure.from() >= 7) {
            return figure.as(NumberKind.NAME, "telephone");
        }
        if (prev == '每' && !Units.money(figure.unit())) {
            return figure.as(NumberKind.SCOPE, "per-so-many");
        }
        if (duration(text, figure)) {
            return figure.as(NumberKind.DURATION, "duration");
        }
        return kind(text, figure) ? figure.as(NumberKind.KIND, "kinds-of-thing") : figure;
    }

    /** 35-110千伏, 3、4岁: what the first is, the second is. */
    private static boolean joined(Passage text, Figure before, Figure figure) {
        int gap = figure.from() - before.digits();
        return gap == 1 && "-至到、/.".indexOf(text.charAt(before.digits())) >= 0;
    }

    private static boolean chains(NumberKind kind, Passage text, Figure figure) {
        return switch (kind) {
            case VOLTAGE -> after(VOLTAGE_AFTER, text, figure);
            case AGE -> after(AGE_AFTER, text, figure);
            case DATE -> after(MONTH_AFTER, text, figure) || after(DAY_AFTER, text, figure) || year(text, figure);
            case NAME -> figure.unit() == null;
            default -> false;
        };
    }

    private static boolean year(Passage text, Figure figure) {
        int value = figure.digits() - figure.from() == 4 ? figure.value().intValue() : 0;
        return value >= 1900 && value < 2100;
    }

    private static boolean month(Passage text, Figure figure, char prev) {
        int value = figure.value().scale() > 0 ? 0 : figure.value().intValue();
        return value >= 1 && value <= 12 && prev != '每' && prev != '/' && after(MONTH_AFTER, text, figure);
    }

    private static boolean day(Passage text, Figure figure, char prev, Figure before) {
        boolean afterMonth = prev == '月' && before != null && before.kind() == NumberKind.DATE;
        return afterMonth
                || (figure.value().intValue() <= 31
                        && figure.value().scale() == 0
                        && after(DAY_AFTER, text, figure)
                        && prev == '月');
    }

    private static boolean clock(Passage text, Figure figure) {
        int at = figure.digits();
        return at + 1 < text.length() && text.charAt(at) == ':' && Fold.digit(text.charAt(at + 1));
    }

    private static boolean latinBefore(Passage text, int at) {
        return at >= 2 && Fold.latin(text.charAt(at - 2));
    }

    private static boolean latinAfter(Passage text, Figure figure) {
        return figure.unit() == null && figure.digits() < text.length() && Fold.latin(text.charAt(figure.digits()));
    }

    private static boolean nameAfter(Passage text, Figure figure) {
        return (figure.unit() == null || figure.to() - figure.digits() == 1)
                && after(NAME_AFTER, text, figure)
                && !(figure.unit() != null && "路团".contains(figure.unit()) && figure.to() == text.length());
    }

    private static boolean duration(Passage text, Figure figure) {
        if (!after(DURATION, text, figure)) {
            return false;
        }
        int unitEnd = figure.to();
        if (match(PLACE_OF_TIME, text, unitEnd)) {
            return !limited(text, figure) || text.text().startsWith("圈", unitEnd);
        }
        return !limited(text, figure);
    }

    private static boolean limited(Passage text, Figure figure) {
        int floor = Math.max(0, figure.from() - 12);
        return LIMITS.find(text, clauseStart(text, figure.from(), floor), figure.from()) >= 0;
    }

    private static int clauseStart(Passage text, int at, int floor) {
        for (int i = at - 1; i >= floor; i--) {
            if (",。;".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return floor;
    }

    /** 13种基因 names a range of things; 新增药品30种 and 新增30种药品 count. */
    private static boolean kind(Passage text, Figure figure) {
        return after(KIND_AFTER, text, figure) && !limited(text, figure) && Deeds.before(text, figure.from()) == null;
    }

    private static boolean after(Pattern pattern, Passage text, Figure figure) {
        return match(pattern, text, figure.digits());
    }

    private static boolean match(Pattern pattern, Passage text, int from) {
        return pattern.matcher(text)
                .region(from, Math.min(text.length(), from + 24))
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .lookingAt();
    }
}
