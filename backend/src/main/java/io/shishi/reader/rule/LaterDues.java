package io.shishi.reader.rule;

import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.draft.Due;
import io.shishi.reader.draft.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Due days that stand behind what they hold for: …3所，9月底前投用. */
final class LaterDues {

    private static final String ALL = "(?:全部|全面|均|都|基本|力争|确保|前|实现|正式|建成|完成|并){0,4}";
    private static final Pattern FINISHES = Pattern.compile(
            ALL
                    + "(?:投入使用|投用|投入运营|投入运行|完成|完工|建成|竣工|交付|交付使用|开放|对外开放|通车|启用|验收|到位|落实到位|建成投用|试运行|开学|入住|使用|运营|运行|整改到位)(?:建设|改造|任务|验收|施工)?");
    private static final Pattern BEGINS = Pattern.compile("(?:全部|全面|均|都|力争|确保|前){0,3}(?:开工|开工建设|动工|启动|启动建设|进场施工)");

    private final List<DraftIndicator> indicators;
    private int from;
    private int sentenceFrom;
    private int sentence = -1;

    LaterDues(List<DraftIndicator> indicators) {
        this.indicators = indicators;
    }

    static boolean finishes(String words) {
        return words.length() <= 16 && FINISHES.matcher(words).matches();
    }

    static boolean begins(String words) {
        return words.length() <= 12 && BEGINS.matcher(words).matches();
    }

    /** A clause of this sentence promised all indicators from this one on. */
    void promised(int from, int sentence) {
        this.sentenceFrom = sentence == this.sentence ? sentenceFrom : from;
        this.from = from;
        this.sentence = sentence;
    }

    /** Gives the day to what the last clause promised, or with 全部 the whole sentence; false where there is nothing. */
    boolean hold(Due due, String printed, String words, int sentence) {
        if (sentence != this.sentence || from >= indicators.size()) {
            return false;
        }
        boolean all = words.contains("全部") || words.contains("均") || words.contains("都");
        for (int i = all ? sentenceFrom : from; i < indicators.size(); i++) {
            var it = indicators.get(i);
            if (it.due() == null) {
                indicators.set(i, with(it, due, printed));
            }
        }
        return true;
    }

    private static DraftIndicator with(DraftIndicator it, Due due, String printed) {
        var sources = new ArrayList<Source>(it.sources());
        sources.add(new Source("due", printed, due.span(), due.rule()));
        return new DraftIndicator(
                it.name(),
                it.comparator(),
                it.target(),
                it.unit(),
                it.baseline(),
                it.period(),
                due,
                it.lead(),
                it.span(),
                it.rule(),
                it.sure(),
                List.copyOf(sources));
    }
}
