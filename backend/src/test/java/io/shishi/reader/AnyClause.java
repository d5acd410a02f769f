package io.shishi.reader;

import java.util.List;
import java.util.Random;

/** Clauses as plans have them, and some that no plan has, put together by chance. */
final class AnyClause {

    private static final List<String> VERBS = List.of(
            "新建", "改造", "完成", "新增", "为", "在", "举办", "建成", "分别达到", "由", "从", "提高到", "每月开展", "每季度至少", "清零", "消除", "对",
            "惠及", "发放", "");
    private static final List<String> THINGS = List.of(
            "幼儿园",
            "公路",
            "老旧小区",
            "城乡低保标准",
            "小学、初中",
            "4G基站",
            "“15分钟生活圈”",
            "10千伏线路",
            "65岁以上老人",
            "第3批项目",
            "PM2.5浓度",
            "12345热线",
            "G320国道",
            "“411”机制",
            "签约率",
            "候诊时间",
            "2025年",
            "6月底前",
            "充电桩（其中快充3个）",
            "床位",
            "1+3体系",
            "");
    private static final List<String> LIMITS =
            List.of("不低于", "不少于", "达到", "控制在", "均", "分别", "提高到", "至", "约", "每人每月", "从", "由", "", "", "", "");
    private static final List<String> UNITS = List.of(
            "个", "所", "公里", "人", "万人次", "%", "％", "元/月", "元", "亿元", "户", "处", "分钟", "岁", "年", "种", "千伏", "次", "‰",
            "个百分点", "座", "号", "", "");
    private static final List<String> AFTER = List.of("以上", "以内", "以下", "左右", "余", "多", "", "", "", "", "");
    private static final List<String> JOINTS =
            List.of("，", "；", "、", "。", "和", "以及", "至", "-", "—", "提高到", "，其中", "（", "）", "：", " ", "/", "");
    private static final String NOISE = "一二三十百万第每月年日，。；、：（）()“”〔〕%‰+-—/.．,０９4７个所人元县局牵头A～①② ";

    private final Random random;

    AnyClause(Random random) {
        this.random = random;
    }

    String clause() {
        var clause = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            clause.append(one(VERBS))
                    .append(one(THINGS))
                    .append(one(LIMITS))
                    .append(number())
                    .append(one(UNITS))
                    .append(one(AFTER));
            clause.append(random.nextInt(3) == 0 ? one(THINGS) : "").append(one(JOINTS));
        }
        return clause.toString();
    }

    String noise() {
        var noise = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            noise.append(random.nextInt(4) == 0 ? number() : NOISE.charAt(random.nextInt(NOISE.length())));
        }
        return noise.toString();
    }

    private String number() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(100) + "." + random.nextInt(1000);
            case 1 -> (1 + random.nextInt(99)) + "," + String.format("%03d", random.nextInt(1000));
            case 2 -> "２０" + random.nextInt(10);
            case 3 -> String.valueOf(1990 + random.nextInt(50));
            case 4 -> random.nextInt(20) + " ";
            default -> String.valueOf(random.nextInt(5000));
        };
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
