package io.shishi.paper.clock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.shishi.agency.People;
import io.shishi.paper.Settled;
import io.shishi.paper.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Reminds people, and writes down that it did. One person gets one notice of all that is due in a bundle. */
@ApplicationScoped
class Reminding {

    private final People people;
    private final RuleBook rules;
    private final Event<Told> told;
    private final Event<Settled> settled;

    Reminding(People people, RuleBook rules, Event<Told> told, Event<Settled> settled) {
        this.people = people;
        this.rules = rules;
        this.told = told;
        this.settled = settled;
    }

    void remind(String bundle, List<Taken> due, Instant now) {
        if (due.isEmpty()) {
            return;
        }
        var audience = new Audience(people);
        var byPerson = new LinkedHashMap<String, List<Taken>>();
        for (var one : due) {
            var people = audience.of(one.timer().phase, one.matter());
            var version = rules.of(one.timer().jurisdictionId).version();
            new Reminder(one, Reminder.Deed.REMINDED, people, version, now).persist();
            people.forEach(person -> byPerson.computeIfAbsent(person.username(), key -> new ArrayList<>())
                    .add(one));
        }
        settled.fire(new Settled(Bundles.matter(bundle)));
        byPerson.entrySet().stream()
                .collect(groupingBy(
                        entry -> entry.getValue(), LinkedHashMap::new, mapping(entry -> entry.getKey(), toSet())))
                .forEach((what, usernames) -> told.fire(notice(bundle, what, usernames)));
    }

    private static Told notice(String bundle, List<Taken> what, Set<String> usernames) {
        var words = new ReminderWords(what);
        var first = what.getFirst();
        var one = what.size() == 1;
        return new Told(
                first.matter().jurisdictionId(),
                true,
                usernames,
                words.kind(),
                words.title(),
                words.text(),
                one ? first.matter().pageKind() : first.matter().wholeKind(),
                one ? first.matter().pageId() : first.matter().wholeId(),
                "%s:%s:%d:%s"
                        .formatted(
                                words.kind(),
                                first.timer().id,
                                first.timer().arm,
                                first.step().code()),
                one ? first.timer().matter() : Bundles.matter(bundle));
    }
}
