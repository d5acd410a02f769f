package io.shishi.reader.rule;

import io.shishi.reader.text.Passage;
import java.util.regex.Pattern;

/** Lines below the last task that belong to the document: attachments, remarks, the signature and its date. */
final class Footers {

    private static final Pattern FOOTER = Pattern.compile(
            "(?:附件?[:\\d]|附表|备注|附注:|注:|说明:|\\(此件|抄送|联系人|联系电话|主送|印发日期|公开方式).*|附件|(?:20\\d\\d|二[〇○零]..)年.{1,3}月.{1,3}日(?:印发)?"
                    + "|[^,。;、:]{2,24}(?:人民政府|人民政府办公室|委员会办公室|领导小组)(?:办公室)?");
    private static final int LONGEST = 80;

    private Footers() {}

    static boolean is(Passage line) {
        return line.length() <= LONGEST && FOOTER.matcher(line).matches();
    }
}
