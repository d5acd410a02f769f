package io.shishi.reader.check;

import io.shishi.agency.AgencyRef;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The agencies and groups of a jurisdiction that are there already, by everything they are called. */
public record AgencyBook(String jurisdiction, List<Known> agencies, List<KnownGroup> groups) {

    /** An agency and its other names. */
    public record Known(AgencyRef ref, List<String> aliases) {

        Stream<String> names() {
            return Stream.concat(Stream.of(ref.shortName(), ref.name()), aliases.stream());
        }
    }

    /** A name that stands for several agencies. */
    public record KnownGroup(UUID id, String code, String name) {}

    Optional<Known> agency(UUID id) {
        return agencies.stream().filter(known -> known.ref().id().equals(id)).findFirst();
    }

    Optional<KnownGroup> group(UUID id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** A name without spaces, and without the place that is one's own anyway: 某县卫健局 and 县卫健局 are the same. */
    String bare(String name) {
        var tight = name.replaceAll("[\\s　]+", "");
        if (!jurisdiction.isEmpty() && tight.startsWith(jurisdiction) && tight.length() > jurisdiction.length()) {
            return tight.substring(jurisdiction.length());
        }
        return tight.length() > 2 && tight.startsWith(own()) ? tight.substring(1) : tight;
    }

    /** 县, 区 or 市: how the jurisdiction's own agencies begin. */
    String own() {
        return jurisdiction.isEmpty() ? "" : jurisdiction.substring(jurisdiction.length() - 1);
    }

    /** What a new agency of that name is called in full. */
    String full(String name) {
        return !jurisdiction.isEmpty() && !own().isEmpty() && name.length() > 2 && name.startsWith(own())
                ? jurisdiction + name.substring(1)
                : name;
    }
}
