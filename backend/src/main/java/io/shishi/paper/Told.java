package io.shishi.paper;

import java.util.Set;
import java.util.UUID;

/** People are to be told something, in the transaction of its cause; the same (occasion, user) is told once. */
public record Told(
        UUID jurisdictionId,
        boolean act,
        Set<String> usernames,
        String kind,
        String title,
        String text,
        String subjectKind,
        UUID subjectId,
        String occasion,
        String matter) {

    public Told {
        usernames = Set.copyOf(usernames);
    }
}
