package io.shishi.paper.template;

import io.shishi.paper.PaperKind;

/** How papers read where the office has not said otherwise. */
final class DefaultTexts {

    private static final PaperText HANDOVER = new PaperText(
            "关于交办{方案}有关任务的通知",
            """
            {单位}：
            《{方案}》已经印发实施，现将其中由你单位牵头或配合的任务交办给你们，清单附后。
            一、牵头单位对任务负总责，请对照条款原文、指标和完成时限，明确分管负责人和联络员，排出进度安排，按调度期如实填报进展；配合单位按照职责分工主动做好配合。
            二、请于{签收期限}前签收，并于{截止日期}前反馈工作安排。
            三、推进中遇到需要上级协调或者跨部门解决的问题，请及时报告，不要等到期限临近再提出。""");

    private static final PaperText REMINDER = new PaperText(
            "关于抓紧报送{期次}进展的催办通知",
            """
            {单位}：
            截至{今日}，你单位以下任务的{期次}进展尚未报送：{任务}。
            请尽快核实数据并完成填报，最迟于{截止日期}前提交。没有变化的，选择“本期无变化”并用一句话说明后提交；确有困难不能按时报送的，请说明原因并申请延期。
            填报提交后，本通知自动办结，不需要另行答复。""");

    private static final PaperText REQUEST = new PaperText(
            "关于报送有关情况的通知",
            """
            {单位}：
            因工作需要，请你单位报送以下情况，涉及{任务}。
            请按所列事项如实填写，于{截止日期}前答复。系统中已有的数据不需要重复报送；没有的事项请填“无”，不要空着不答。""");

    private static final PaperText INSTRUCTION =
            new PaperText("关于{任务}的批示", """
            {单位}：
            请抓紧推进{任务}，办理情况于{截止日期}前报告。""");

    private static final PaperText ORDER = new PaperText(
            "关于{任务}的督办通知",
            """
            {单位}：
            {起因}
            涉及指标：{指标}。目标：{目标}；目前实际：{实际}；差距：{差距}。
            请你单位主要负责人牵头查明原因，提出具体措施、责任人和完成时间，于{签收期限}前签收，于{截止日期}前书面答复，并附有关佐证。逾期未办结的，将按规定升级督办。""");

    private DefaultTexts() {}

    static PaperText of(PaperKind kind) {
        return switch (kind) {
            case HANDOVER -> HANDOVER;
            case REMINDER -> REMINDER;
            case REQUEST -> REQUEST;
            case INSTRUCTION -> INSTRUCTION;
            case ORDER -> ORDER;
        };
    }
}
