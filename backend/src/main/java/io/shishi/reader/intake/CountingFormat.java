package io.shishi.reader.intake;

/** A number as a list prints it. */
final class CountingFormat {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private CountingFormat() {}

    static String of(String format, int number) {
        if (number < 0 || number > 9999) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting" -> spoken(number, DIGITS, "十百千");
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number, "〇一二三四五六七八九");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> spoken(number, LEGAL, "拾佰仟");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedParen" -> within(number, 20, '⑴');
            case "decimalEnclosedFullstop" -> within(number, 20, '⒈');
            case "ideographEnclosedCircle" -> within(number, 10, '㊀');
            case "ideographTraditional" -> of(number, STEMS);
            case "ideographZodiac" -> of(number, BRANCHES);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase();
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase();
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    /** 十一, 二十, 一百零三. */
    private static String spoken(int number, String digits, String places) {
        var printed = Integer.toString(number);
        var text = new StringBuilder();
        var zero = false;
        for (var i = 0; i < printed.length(); i++) {
            var digit = printed.charAt(i) - '0';
            var place = printed.length() - 1 - i;
            if (digit == 0) {
                zero = !text.isEmpty();
            } else {
                if (zero) {
                    text.append(digits.charAt(0));
                }
                if (!(digit == 1 && place == 1 && text.isEmpty())) {
                    text.append(digits.charAt(digit));
                }
                if (place > 0) {
                    text.append(places.charAt(place - 1));
                }
                zero = false;
            }
        }
        return text.isEmpty() ? digits.substring(0, 1) : text.toString();
    }

    private static String digits(int number, String digits) {
        var text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append(digits.charAt(c - '0')));
        return text.toString();
    }

    private static String circled(int number) {
        if (number >= 21 && number <= 35) {
            return Character.toString('㉑' + number - 21);
        }
        return number >= 36 && number <= 50 ? Character.toString('㊱' + number - 36) : within(number, 20, '①');
    }

    private static String within(int number, int most, char first) {
        return number >= 1 && number <= most ? Character.toString(first + number - 1) : Integer.toString(number);
    }

    private static String of(int number, String signs) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }

    private static String letters(int number) {
        return number == 0 ? "0" : Character.toString('A' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        var values = new int[] {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        var signs = new String[] {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var text = new StringBuilder();
        var left = number;
        for (var i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                text.append(signs[i]);
                left -= values[i];
            }
        }
        return text.toString();
    }
}
