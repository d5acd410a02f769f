package io.shishi.reader.rule;

import java.util.List;
import java.util.regex.Pattern;

/** What a column of a task table holds, as its head says. */
enum Column {
    NUMBER("序号|编号|项次|序"),
    CATEGORY("类别|分类|项目类别|实事类别|领域|板块|层级|级别|类型"),
    NAME("项目名称|实事名称|任务名称|名称|项目|民生实事|实事项目|民生实事项目|工作任务|重点任务|任务|事项|实事事项|工作事项|主要任务|重点工作|民生项目|工作项目|实事"),
    GOAL(
            "(?:年度|工作|主要|项目|建设|任务|实施|具体|实事|绩效)*(?:目标任务|任务目标|目标|内容|任务|标准|指标|内容及目标|建设内容和规模|内容和目标|规模及内容|内容及规模)|目标任务.{0,8}|工作举措|措施|主要措施"),
    LEAD("(?:市级|县级|区级)?(?:牵头|主办|主责|主管)(?:责任)?(?:单位|部门)?(?:\\(.{1,8}\\))?"),
    RESPONSIBLE("(?:市级|县级|区级)?(?:责任|承办|实施|落实)(?:单位|部门|主体)(?:\\(.{1,8}\\))?"),
    COOPERATING("(?:配合|协办|参与|协同|协助|参加|支持)(?:责任)?(?:单位|部门)(?:\\(.{1,8}\\))?"),
    DUE("完成时限|完成时间|完成期限|时限|时间要求|时限要求|办结时限|时间节点|完成日期|时间"),
    IGNORED("备注|说明|责任领导|分管领导|牵头领导|市级领导|县级领导|区级领导|包保领导|责任人|负责人|联系人|联系电话|电话|联络员|资金来源|是否.{1,8}");

    private final Pattern heads;

    Column(String heads) {
        this.heads = Pattern.compile(heads);
    }

    /** Null where the words are no head of such a column. */
    static Column of(String head) {
        var words = head.replaceAll("[\\s:]", "");
        if (words.isEmpty() || words.length() > 20) {
            return null;
        }
        for (var column : values()) {
            if (column.heads.matcher(words).matches()) {
                return column;
            }
        }
        return null;
    }

    /** In a row of heads also words that only contain what a column is for: 建设内容及年度目标. */
    static Column head(String head) {
        var exact = of(head);
        var words = head.replaceAll("[\\s:]", "");
        if (exact != null || words.length() < 2 || words.length() > 16 || words.matches(".*[。,;、\\d].*")) {
            return exact;
        }
        for (var told : CONTAINED) {
            if (told.heads.matcher(words).find()) {
                return told.column;
            }
        }
        return null;
    }

    private record Contained(Pattern heads, Column column) {}

    private static final List<Contained> CONTAINED = List.of(
            new Contained(Pattern.compile("(?:责任|承办|实施)(?:单位|部门)(?:及|和|、|/)"), RESPONSIBLE),
            new Contained(Pattern.compile("领导|责任人|负责人|电话|备注|资金|投资"), IGNORED),
            new Contained(Pattern.compile("牵头|主办"), LEAD),
            new Contained(Pattern.compile("配合|协办|协同"), COOPERATING),
            new Contained(Pattern.compile("(?:责任|承办|实施)(?:单位|部门)"), RESPONSIBLE),
            new Contained(Pattern.compile("时限|时间|进度"), DUE),
            new Contained(Pattern.compile("目标|内容|措施"), GOAL),
            new Contained(Pattern.compile("名称|实事|项目|任务|事项"), NAME));

    boolean agencies() {
        return this == LEAD || this == RESPONSIBLE || this == COOPERATING;
    }
}
