import io.shishi.reader.PlanReader;
import io.shishi.reader.text.SourceText;
import java.util.Locale;

/** Prints how long the reader takes for texts from 2,000 to 500,000 characters. */
public final class ReaderBench {

    private static final String TASK =
            """
            %d.新建公办幼儿园%d所，新增学位%d个，入园率达到%d%%以上；城市低保标准由每人每月%d元提高到%d元（县教育局牵头，县民政局配合）。
            """;

    private ReaderBench() {}

    public static void main(String[] args) {
        for (int warm = 0; warm < 5; warm++) {
            PlanReader.read(SourceText.plain(text(50_000)));
        }
        System.out.println("characters  tasks  numbers  milliseconds  microseconds per 1,000 characters");
        for (int length : new int[] {2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000}) {
            var source = SourceText.plain(text(length));
            long best = Long.MAX_VALUE;
            int tasks = 0;
            int numbers = 0;
            for (int i = 0; i < 5; i++) {
                long before = System.nanoTime();
                var draft = PlanReader.read(source);
                best = Math.min(best, System.nanoTime() - before);
                tasks = draft.tasks().size();
                numbers = draft.coverage().numbers();
            }
            System.out.printf(
                    Locale.ROOT,
                    "%10d  %5d  %7d  %12.1f  %10.1f%n",
                    source.text().length(),
                    tasks,
                    numbers,
                    best / 1e6,
                    best / 1e3 / (source.text().length() / 1e3));
        }
    }

    private static String text(int length) {
        var text = new StringBuilder("青岚县2026年民生实事实施方案\n一、重点任务\n");
        for (int i = 1; text.length() < length; i++) {
            text.append(
                    TASK.formatted(i % 900 + 1, i % 9 + 1, i % 900 + 90, i % 60 + 40, i % 100 + 600, i % 100 + 700));
        }
        return text.toString();
    }
}
