package io.shishi.reader.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Codes for agencies and groups that are not there yet; names that mean the same agency get the same code. */
final class NewAgencies {

    private static final int LONGEST = 16;

    private final AgencyBook book;
    private final Set<String> agencyCodes = new HashSet<>();
    private final Set<String> groupCodes = new HashSet<>();
    private final Map<String, String> given = new HashMap<>();

    NewAgencies(AgencyBook book, List<AgencyChoice> choices) {
        this.book = book;
        book.agencies().forEach(known -> agencyCodes.add(known.ref().code()));
        book.groups().forEach(group -> groupCodes.add(group.code()));
        choices.stream()
                .filter(choice -> choice.code() != null)
                .forEach(choice -> (choice.kind() == NameKind.NEW ? agencyCodes : groupCodes).add(choice.code()));
    }

    String code(String name, boolean agency) {
        if (!agency) {
            return free(name, "group", groupCodes);
        }
        for (var part : parts(name)) {
            if (given.containsKey(book.bare(part))) {
                return given.get(book.bare(part));
            }
        }
        var code = free(parts(name).getFirst(), "agency", agencyCodes);
        parts(name).forEach(part -> given.put(book.bare(part), code));
        return code;
    }

    /** 甲局（乙办） is one agency with two names. */
    static List<String> parts(String name) {
        var parts = new ArrayList<String>();
        for (var part : name.split("[（(）)、]")) {
            if (part.strip().length() > 2) {
                parts.add(part.strip());
            }
        }
        return parts.isEmpty() ? List.of(name) : parts;
    }

    private String free(String name, String otherwise, Set<String> taken) {
        var letters = Initials.of(book.bare(name));
        var start = letters.isEmpty() ? otherwise : letters.substring(0, Math.min(LONGEST, letters.length()));
        var code = start;
        for (var i = 2; !taken.add(code); i++) {
            code = start + i;
        }
        return code;
    }
}
