package io.shishi.reader.rule;

/** Verbs of plans: those that deliver something, and those that only promise effort. */
final class Deeds {

    static final Words COUNTABLE = Words.of(
            """
            新建改建 新改扩建 新建改扩建 改建扩建 新建 改建 扩建 改扩建 新改建 续建 迁建 修建 建成 建设 建立 兴建 改造 提质改造 提质升级 提质 提档升级 升级改造 打造 完成 实施 培育
            创建 举办 开展 新增 增加 新开 开设 开通 设立 组建 成立 引进 配备 配置 购置 更换 更新 安装 新装 加装 铺设 敷设 整治 治理 修复 消除 救助 康复救助 资助
            培训 发放 提供 扩充 扩大 优化 打通 调整 布设 布局 投放 投入 招聘 招录 招募 选派 帮扶 服务 筛查 免费筛查 检查 检测 监测 播放 放映 放映公益电影 演出 送 归集
            筹集 分配 配租 改厕 解决 办理 化解 巩固 恢复 改善 复垦 开发 推广 推送 发布 收集 采集 接种 免费接种 适配 建档 建 新添 增设 增添 维修 维护 绿化 栽植 种植 造林 开工 开工建设
            开工改造 竣工 投用 补贴 补助 减免 认定 评选 评定 选树 推进 推进实施 推动 上线 新增上线 归并 搬迁 安置 疏浚 清淤 拆除 排查 排查整治 消纳 支持 扶持 孵化 创办 提升 拓宽 硬化 亮化 惠及 覆盖""");

    static final Words DELIVERED = Words.of(
            """
            启动 建成 完成 竣工 开工 建立 出台 制定 编制 组建 设立 成立 通车 投入使用 投用 投入运营 投入运行 推行 全面推行 实行 上线 搭建 开通 创建 达标 开展 全面开展
            实施 全面实施 落地 新建 改造 打造 建设 迁建 新设 举办 发放 免除 取消 落实 全面部署""");

    static final Words EFFORT = Words.of(
            """
            推进 推动 加强 强化 加快 加大 保障 提升 提高 深化 优化 完善 扩大 促进 支持 鼓励 引导 坚持 确保 改善 助推 常态化 持续 着力 大力 努力 稳步 积极 切实 进一步
            健全 规范 关爱 巩固 拓展 拓宽 维护 探索 继续 有效 结合 围绕 紧紧 全力 利用 抓好 做好 办好 统筹""");

    private Deeds() {}

    /** The verb that stands directly before this place, or null. */
    static String before(CharSequence text, int at) {
        return COUNTABLE.before(text, at, Math.max(0, at - 10));
    }

    /** The verb that the words begin with; empty where they begin with a thing. */
    static String first(CharSequence words) {
        int end = 0;
        for (var verb = COUNTABLE.at(words, 0); verb != null; verb = COUNTABLE.at(words, end)) {
            end += verb.length();
            if (end < words.length() && words.charAt(end) == '、' && COUNTABLE.at(words, end + 1) != null) {
                end++;
            }
        }
        return words.subSequence(0, Math.min(end, words.length())).toString();
    }
}
