package io.shishi.inspection.repeat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Repeats a draw from its exported file, with no server, database or network. Ends with 0 when all is the same, 1 when
 * something is not, 2 when the file could not be read as a draw.
 */
public final class RepeatDrawCommand {

    private static final int DIFFERENT = 1;
    private static final int NOT_READ = 2;

    private RepeatDrawCommand() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 1) {
            out.println("用法：repeat-draw 导出的抽查文件");
            System.exit(NOT_READ);
        }
        System.exit(repeat(Path.of(arguments[0]), out));
    }

    static int repeat(Path path, PrintStream out) {
        try (var file = Files.newBufferedReader(path)) {
            var steps = new RepeatedDraw(file).steps();
            steps.forEach(step -> out.println(step.sentence()));
            var same = steps.stream().allMatch(Step::holds);
            out.println(same ? "重做的结果与文件一致。" : "重做的结果与文件不一致。");
            return same ? 0 : DIFFERENT;
        } catch (IOException | RuntimeException e) {
            out.println("没有核对成：" + e.getMessage());
            return NOT_READ;
        }
    }
}
