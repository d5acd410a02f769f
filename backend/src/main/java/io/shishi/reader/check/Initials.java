package io.shishi.reader.check;

import java.nio.charset.Charset;

/**
 * First letters of the pinyin of a Chinese name, as codes of agencies are usually made: 人社局 is rsj. The common
 * characters of GB2312 stand in the order of their pinyin, so their place tells the letter; others have none.
 */
final class Initials {

    private static final Charset GB = Charset.forName("GBK");

    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";
    private static final int[] FIRST = {
        0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
        0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1
    };
    private static final int END = 0xD7FA;

    private Initials() {}

    static String of(String name) {
        var letters = new StringBuilder();
        name.codePoints().forEach(c -> letters.append(letter(c)));
        return letters.toString();
    }

    private static String letter(int c) {
        if (c < 128) {
            return Character.isLetterOrDigit(c) ? Character.toString(Character.toLowerCase(c)) : "";
        }
        var bytes = Character.toString(c).getBytes(GB);
        if (bytes.length != 2) {
            return "";
        }
        var place = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (place < FIRST[0] || place >= END) {
            return "";
        }
        var at = FIRST.length - 1;
        while (place < FIRST[at]) {
            at--;
        }
        return LETTERS.substring(at, at + 1);
    }
}
