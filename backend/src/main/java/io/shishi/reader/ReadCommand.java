package io.shishi.reader;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.shishi.reader.intake.DocumentIntake;
import io.shishi.reader.intake.IntakeLimits;
import io.shishi.reader.intake.Refusal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file at the terminal: the draft goes to standard output as JSON, every other word to standard error. */
public final class ReadCommand {

    private static final int REFUSED = 1;
    private static final int WRONGLY_CALLED = 2;
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final DocumentIntake DOCUMENTS = new DocumentIntake(IntakeLimits.of(1_000_000));

    private ReadCommand() {}

    public static void main(String[] arguments) {
        var said = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (arguments.length != 1 || arguments[0].isBlank()) {
            said.println("用法：make read FILE=方案文件（.docx、可复制文字的 .pdf 或 .txt）");
            System.exit(WRONGLY_CALLED);
        }
        try {
            print(Path.of(arguments[0]));
        } catch (Refusal refusal) {
            said.println(refusal.getMessage());
            System.exit(REFUSED);
        } catch (IOException e) {
            said.println("文件打不开：" + arguments[0]);
            System.exit(REFUSED);
        }
    }

    private static void print(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "文件超过 20 MB 的上限。请删去图片后再传，或只保留正文");
        }
        var draft = PlanReader.read(DOCUMENTS.read(file).source());
        var mapper = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build();
        mapper.writeValue(System.out, draft);
        System.out.println();
    }
}
