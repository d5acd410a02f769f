package io.shishi.paper.burden;

import static io.shishi.paper.burden.ComplianceSwitch.State.NOT_BUILT;
import static io.shishi.paper.burden.ComplianceSwitch.State.OFF;
import static io.shishi.paper.burden.ComplianceSwitch.State.ON;

import io.shishi.agency.Jurisdictions;
import io.shishi.paper.clock.RuleBook;
import io.shishi.paper.rule.DispatchRules;
import io.shishi.paper.rule.LightDeed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The switches as they stand: what was never built cannot be turned on, and what can be is read from the rules in use. */
@ApplicationScoped
class ComplianceSwitches {

    private static final String FINGERTIPS = "中央网信委《关于防治“指尖上的形式主义”的若干意见》（2023年）";
    private static final String RELIEF = "中办、国办《整治形式主义为基层减负若干规定》（2024年）";

    private static final List<ComplianceSwitch> FIXED = List.of(
            new ComplianceSwitch("check-in", "打卡签到", NOT_BUILT, "没有打卡、签到、定位考勤功能", FINGERTIPS),
            new ComplianceSwitch("points", "积分", NOT_BUILT, "不给人员和单位记分", FINGERTIPS),
            new ComplianceSwitch("online-time", "在线时长", NOT_BUILT, "不统计、不公布登录次数和在线时长", FINGERTIPS),
            new ComplianceSwitch("ranking", "单位排名", NOT_BUILT, "各单位按固定顺序排列，不按好坏排名次", FINGERTIPS),
            new ComplianceSwitch("photo-quota", "照片数量要求", NOT_BUILT, "不要求上传若干张照片，佐证由单位自行决定", FINGERTIPS),
            new ComplianceSwitch("forwarding", "转发点赞", NOT_BUILT, "没有转发、点赞、投票、截图回传", FINGERTIPS),
            new ComplianceSwitch("enter-once", "一数一源", ON, "同一数据只由负责单位录入一次，其他任务、汇总、导出都读这一条", RELIEF),
            new ComplianceSwitch("prefill", "自动带入", ON, "上期内容自动带入，只改变化的部分", RELIEF),
            new ComplianceSwitch("no-change", "本期无变化", ON, "没有变化的任务一键报送，不用重填", RELIEF),
            new ComplianceSwitch("bulk-sign", "一并签发", ON, "没有异常的填报可以一并签发、一并审核，不用逐份点开", RELIEF),
            new ComplianceSwitch("known-figures", "已有数据先提示", ON, "发起专项报送前，提示哪些数据系统里已有，可直接引用", RELIEF),
            new ComplianceSwitch("burden-meter", "负担表", ON, "各单位本月被要求报送多少、提醒多少，与前几个月对照", RELIEF),
            new ComplianceSwitch("one-digest", "每日汇总", ON, "邮件默认每天汇总一封，休息时间不打扰；各人可自行调整", FINGERTIPS),
            new ComplianceSwitch("working-hours", "只在工作日提醒", ON, "提醒只在工作日早上发出，节假日不发", RELIEF));

    private final RuleBook rules;
    private final Jurisdictions jurisdictions;

    ComplianceSwitches(RuleBook rules, Jurisdictions jurisdictions) {
        this.rules = rules;
        this.jurisdictions = jurisdictions;
    }

    List<ComplianceSwitch> all() {
        return Stream.concat(FIXED.stream(), Stream.of(byLight(rules.of(jurisdictions.myId()))))
                .toList();
    }

    private static ComplianceSwitch byLight(DispatchRules rules) {
        var issues = rules.yellowLight() == LightDeed.ISSUE || rules.redLight() == LightDeed.ISSUE;
        return new ComplianceSwitch(
                "papers-by-light",
                "亮灯自动发单",
                issues ? ON : OFF,
                issues ? "督办规则规定亮灯后自动发单，可在督办规则中改为由办公室决定" : "指标亮黄灯、红灯只向办公室提出建议，发不发单由办公室决定",
                RELIEF);
    }
}
