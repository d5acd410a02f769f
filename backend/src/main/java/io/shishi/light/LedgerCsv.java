package io.shishi.light;

import io.shishi.agency.AgencyRef;
import io.shishi.light.LedgerRow.LedgerIndicator;
import io.shishi.light.rule.LightRules;
import io.shishi.light.rule.LightStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A ledger for a spreadsheet: one line for each indicator, in UTF-8 with the mark that spreadsheets look for. */
record LedgerCsv(LightRules rules) {

    private static final String MARK = "\uFEFF";

    private static final List<String> HEAD = List.of(
            "部分", "类别", "编号", "任务", "牵头单位", "指标", "比较", "基数", "目标", "单位", "完成期限", "实际", "数据截至", "核验", "核验值", "核验日期",
            "核验的数截至", "应完成%", "实际%", "差（百分点）", "灯", "说明", "任务状态", "销号文号", "销号日期");

    String of(List<LedgerRow> rows) {
        var lines = rows.stream().flatMap(this::lines);
        return MARK + Stream.concat(Stream.of(line(HEAD)), lines).collect(Collectors.joining());
    }

    private Stream<String> lines(LedgerRow row) {
        if (row.indicators().isEmpty()) {
            var nothing = Stream.generate(() -> "").limit(HEAD.size() - 5L - 3L);
            return Stream.of(line(together(task(row), nothing, end(row))));
        }
        return row.indicators().stream().map(indicator -> line(together(task(row), promise(indicator), end(row))));
    }

    @SafeVarargs
    private static List<String> together(Stream<String>... parts) {
        return Stream.of(parts).flatMap(part -> part).toList();
    }

    /** Whether the task goes on, and how it ended. */
    private static Stream<String> end(LedgerRow row) {
        return Stream.of(
                switch (row.status()) {
                    case ACTIVE -> "进行中";
                    case CANCELLED -> "已取消";
                    case CLOSED -> "已销号";
                },
                row.closureNumber() == null ? "" : row.closureNumber(),
                row.closedAt() == null ? "" : row.closedAt().toLocalDate().toString());
    }

    private static Stream<String> task(LedgerRow row) {
        return Stream.of(
                row.section().title(),
                row.category(),
                row.number(),
                row.title(),
                row.lead().stream().map(AgencyRef::shortName).collect(Collectors.joining("、")));
    }

    private Stream<String> promise(LedgerIndicator indicator) {
        var light = indicator.light();
        return Stream.of(
                indicator.name(),
                indicator.comparator().sign(),
                number(indicator.baseline()),
                number(indicator.target()),
                indicator.unit(),
                indicator.dueOn().toString(),
                number(indicator.reported()),
                indicator.reportedOn() == null ? "" : indicator.reportedOn().toString(),
                indicator.verification().state().word()
                        + (indicator.verification().overtaken() ? "（其后有新数）" : ""),
                number(indicator.verification().value()),
                indicator.verification().checkedAt() == null
                        ? ""
                        : indicator.verification().checkedAt().toLocalDate().toString(),
                indicator.verification().reportedOn() == null
                        ? ""
                        : indicator.verification().reportedOn().toString(),
                light == null ? "" : number(light.expected()),
                light == null ? "" : number(light.reported()),
                light == null ? "" : number(light.gap()),
                light == null ? "" : word(light.status()),
                light == null ? "" : light.sentence().zh());
    }

    private String word(LightStatus status) {
        return rules.word(status).zh();
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(LedgerCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted where needed; text that a spreadsheet would run as a formula is made plain text. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+@\t\r".indexOf(text.charAt(0)) >= 0
                || text.length() > 1 && text.charAt(0) == '-' && !Character.isDigit(text.charAt(1));
        var safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
