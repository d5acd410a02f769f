package io.shishi.reader.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A set of words that finds the longest of them at a place, in time that does not grow with the set. */
final class Words {

    private final Map<Character, String[]> byFirst = new HashMap<>();
    private final Map<Character, String[]> byLast = new HashMap<>();

    private Words(String[] words) {
        Arrays.sort(words, (a, b) -> b.length() - a.length());
        for (var word : words) {
            add(byFirst, word.charAt(0), word);
            add(byLast, word.charAt(word.length() - 1), word);
        }
    }

    /** Words between blanks or bars. */
    static Words of(String words) {
        return new Words(words.strip().split("[\\s|]+"));
    }

    private static void add(Map<Character, String[]> map, char key, String word) {
        map.merge(key, new String[] {word}, (had, more) -> {
            var both = Arrays.copyOf(had, had.length + 1);
            both[had.length] = word;
            return both;
        });
    }

    /** The longest word that starts here, or null. */
    String at(CharSequence text, int from) {
        if (from >= text.length()) {
            return null;
        }
        for (var word : byFirst.getOrDefault(text.charAt(from), new String[0])) {
            if (starts(text, from, word)) {
                return word;
            }
        }
        return null;
    }

    /** The longest word that ends before this index, not reaching below {@code floor}; or null. */
    String before(CharSequence text, int to, int floor) {
        if (to <= floor) {
            return null;
        }
        for (var word : byLast.getOrDefault(text.charAt(to - 1), new String[0])) {
            if (to - word.length() >= floor && starts(text, to - word.length(), word)) {
                return word;
            }
        }
        return null;
    }

    /** The first place from here on, before {@code to}, where one of the words starts; or -1. */
    int find(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            var word = at(text, i);
            if (word != null && i + word.length() <= to) {
                return i;
            }
        }
        return -1;
    }

    boolean in(CharSequence text) {
        return find(text, 0, text.length()) >= 0;
    }

    private static boolean starts(CharSequence text, int from, String word) {
        if (from + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
