package io.shishi.reader.rule;

import java.util.List;
import java.util.regex.Pattern;

/** What follows a number and says in what it counts. */
final class Units {

    private static final Words PLAIN = Words.of(
            """
            元 角 分 个 所 家 处 座 条 项 件 人 人次 人份 人天 名 户 户次 套 场 场次 次 公里 千米 米 平方米 平方公里 平方千米 立方米
            立方 方 吨 亩 公顷 辆 台 台次 台套 张 册 部 批 批次 班 班次 车次 趟 间 床 天 日 周 年 个月 月 小时 分钟 秒 学时 课时 工作日 个工作日
            % ‰ ‱ 个百分点 百分点 倍 种 类 株 棵 头 只 尾 羽 公斤 千克 克 毫克 微克 斤 千瓦 兆瓦 千瓦时 度 千伏安 兆伏安 升 毫升 例 对 支 队 站 节 课
            篇 首 幅 片 块 段 孔 口 眼 盏 根 宗 笔 单 档 轮 轮次 遍 组 团 栋 幢 座次 校 园 本 份 枚 杆 把 桩 位 标段 标箱 路 点 门 期
            剂 针 剂次 针次 岁 周岁 月龄 千伏 伏 km km² m m² ㎡ ㎞ kg t kV KV kW KW MW kWh MWp MW·h mg/L μg/m³ µg/m³ ug/m³ μg/m3 mg/m³ 微克每立方米 ℃ 微克/立方米 毫克/升 吨/日 立方米/日
            批次/千人 件/千人 册/人 人/平方公里 元/平方米 美元 里 华里 丈 尺 艘 架 列 口井 户籍 席 桌 宿 副 具 款 道 面 层 村 镇 乡 街道 社区 小区 行政村
            自然村 村组 乡镇 县 市 区 省 学校 企业 学生 师 生 床位 车位 泊位 学位 托位 座席 线 网点 站点 端口 兆 起 个点 集 张床位 张病床 盘 穴 艇 帧 格 柱 排 发 挂 箱 桶 袋 瓶 罐 包 卷 匹 亿株""");

    private static final Pattern RATE = Pattern.compile(
            "(?:(?:/|每|·|\\.|\\()(?:人次|人|具|处|个|所|家|名|位|班|校|份|张|单|栋|座|平方公里|月|年|季度|季|天|日|周|户|亩|次|生|床|套|公里|平方米|㎡|学期|学年|村|台|辆|只|头|例|吨|度|小时|千人|万人|立方米)\\)?){1,3}");
    private static final Pattern OPTION = Pattern.compile("\\((?:套|次|人|个|处|所|家|间|条|项|件|组|户|座|村|站|点|辆|名|台)\\)");
    private static final Pattern AMOUNT = Pattern.compile("(?:万|亿)?(?:吨|立方米|方|立方|千瓦时|度|升|千克|公斤)");
    private static final List<String> MAGNITUDES = List.of("万亿", "千万", "百万", "亿", "万");

    private Units() {}

    private static final Pattern PER_SO_MANY = Pattern.compile("/(?:\\d{1,3}万|\\d{0,6}[十百千万]+)人?");

    /** The end of the unit that starts here; {@code from} where there is none. */
    static int end(CharSequence text, int from) {
        int ratio = tail(PER_SO_MANY, text, from);
        if (ratio > from) {
            return ratio;
        }
        int at = magnitudeEnd(text, from);
        if (at > from && at < text.length() && "余多".indexOf(text.charAt(at)) >= 0 && PLAIN.at(text, at + 1) != null) {
            at++;
        }
        var plain = PLAIN.at(text, at);
        if (plain == null) {
            return at;
        }
        at += plain.length();
        at = tail(OPTION, text, at);
        return plain.endsWith("年") || plain.endsWith("月") ? at : tail(RATE, text, at);
    }

    private static int magnitudeEnd(CharSequence text, int from) {
        for (var magnitude : MAGNITUDES) {
            if (text.length() >= from + magnitude.length()
                    && magnitude.contentEquals(text.subSequence(from, from + magnitude.length()))) {
                return from + magnitude.length();
            }
        }
        boolean hundreds = from + 1 < text.length() && "百千".indexOf(text.charAt(from)) >= 0;
        return hundreds && PLAIN.at(text, from) == null && PLAIN.at(text, from + 1) != null ? from + 1 : from;
    }

    private static int tail(Pattern pattern, CharSequence text, int at) {
        var matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + 16));
        return matcher.lookingAt() ? matcher.end() : at;
    }

    static boolean money(String unit) {
        return unit != null && (unit.startsWith("元") || unit.startsWith("万元") || unit.startsWith("亿元"));
    }

    static boolean rate(String unit) {
        return unit != null && (unit.contains("/") || unit.contains("每"));
    }

    /** So much of something, not so many times: each day 600 tons is a capacity. */
    static boolean amount(String unit) {
        return unit != null && AMOUNT.matcher(unit).matches();
    }

    static boolean percent(String unit) {
        return "%".equals(unit) || "‰".equals(unit) || "‱".equals(unit);
    }

    /** A unit as it is written down: 元每人每月 becomes 元/人·月. */
    static String tidy(String unit) {
        if (unit == null || unit.isEmpty()) {
            return null;
        }
        int each = unit.indexOf('每');
        var tidy = each > 0
                ? unit.substring(0, each) + "/" + unit.substring(each + 1).replace('每', '·')
                : unit;
        return tidy.replace("余", "").replace("多", "").replaceAll("/\\(([^()]+)\\)", "/$1");
    }
}
