package io.shishi.paper;

import io.shishi.agency.AgencyRef;
import io.shishi.agency.Jurisdictions;
import io.shishi.evidence.EvidenceView;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Puts papers together for whoever looks at them. */
@ApplicationScoped
class PaperViews {

    private final PaperAccess access;
    private final PaperQueries queries;
    private final PaperFiles files;
    private final Findings findings;
    private final Standings standings;
    private final Jurisdictions jurisdictions;
    private final EntityManager entities;
    private final Clock clock;

    PaperViews(
            PaperAccess access,
            PaperQueries queries,
            PaperFiles files,
            Findings findings,
            Standings standings,
            Jurisdictions jurisdictions,
            EntityManager entities,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.files = files;
        this.findings = findings;
        this.standings = standings;
        this.jurisdictions = jurisdictions;
        this.entities = entities;
        this.clock = clock;
    }

    /** An addressee, whether somebody signs for it, the papers that followed, and how often it was reminded. */
    private record Seat(PaperAddressee addressee, boolean hasSigner, List<Paper> climbed, int reminders) {}

    /** After a deed everything is read again, as the next one who looks will see it. */
    PaperView after(UUID id) {
        entities.flush();
        entities.clear();
        return of(id);
    }

    PaperView of(UUID id) {
        var standing = standings.mine();
        var paper = access.visible(id, standing);
        var seats = seats(id);
        var shown = shown(seats, standing);
        var subjects = queries.subjects(id).stream()
                .filter(it -> access.seesAll(standing)
                        || it.addressee == null
                        || shown.contains(it.addressee.id)
                        || shown.isEmpty())
                .toList();
        var here = paper.jurisdiction.id.equals(jurisdictions.myId());
        return view(paper, seats, shown, subjects, here ? standing : new Standing(List.of()));
    }

    private List<Seat> seats(UUID paperId) {
        Map<UUID, Seat> seats = new LinkedHashMap<>();
        for (var row : queries.addressees(paperId)) {
            var addressee = (PaperAddressee) row[0];
            var seat = seats.computeIfAbsent(
                    addressee.id,
                    key -> new Seat(addressee, (Boolean) row[1], new ArrayList<>(), ((Number) row[3]).intValue()));
            if (row[2] instanceof Paper climbed && !seat.climbed().contains(climbed)) {
                seat.climbed().add(climbed);
            }
        }
        return List.copyOf(seats.values());
    }

    /** Which addressees are told whole. */
    private Set<UUID> shown(List<Seat> seats, Standing standing) {
        var mine = standing.agencies();
        return seats.stream()
                .map(Seat::addressee)
                .filter(it -> access.seesAll(standing) || mine.contains(it.agency.code))
                .map(it -> it.id)
                .collect(java.util.stream.Collectors.toSet());
    }

    private PaperView view(
            Paper paper, List<Seat> seats, Set<UUID> shown, List<PaperSubject> subjects, Standing standing) {
        var addressees = seats.stream().map(Seat::addressee).toList();
        var now = clock.instant();
        var evidence = files.of(shown);
        var open = addressees.stream().anyMatch(it -> it.state.isOpen());
        var judges = open && standing.any(capacity -> capacity.holds(paper.duty));
        return new PaperView(
                paper.id,
                paper.kind,
                paper.number,
                paper.title,
                paper.body,
                paper.rung,
                paper.reason,
                paper.byRule,
                Calendar.local(paper.issuedAt),
                PaperIssuer.of(paper),
                PaperWords.sender(paper.jurisdiction, paper.duty),
                Calendar.local(paper.signBy),
                PaperView.PaperPlan.of(paper.plan),
                subjects.stream().map(it -> PaperTask.of(it.task)).distinct().toList(),
                subjects.stream()
                        .filter(it -> it.indicator != null)
                        .map(it -> PaperIndicator.of(it.indicator))
                        .toList(),
                subjects.stream()
                        .filter(it -> it.report != null)
                        .map(it -> PaperReport.of(it.task, it.report))
                        .toList(),
                findings.of(
                        paper.jurisdiction.id,
                        subjects.stream()
                                .map(it -> it.findingId)
                                .filter(Objects::nonNull)
                                .toList()),
                paper.facts,
                paper.fields,
                seats.stream()
                        .map(seat -> shown.contains(seat.addressee().id)
                                ? whole(seat, subjects, evidence, standing, now)
                                : outline(seat, now))
                        .toList(),
                paper.copies.stream().map(PaperReader::of).toList(),
                paper.isCancelled() ? PaperState.CANCELLED : open ? PaperState.OPEN : PaperState.CLOSED,
                Calendar.local(paper.cancelledAt),
                paper.cancelledByName,
                paper.cancelReason,
                paper.escalatedFrom == null ? null : PaperRef.of(paper.escalatedFrom.paper),
                seats.stream()
                        .filter(seat -> shown.contains(seat.addressee().id))
                        .flatMap(seat -> seat.climbed().stream())
                        .map(PaperRef::of)
                        .toList(),
                new PaperMay(judges, judges),
                PaperVersions.of(paper, addressees));
    }

    private AddresseeView whole(
            Seat seat, List<PaperSubject> subjects, List<EvidenceView> evidence, Standing standing, Instant now) {
        var it = seat.addressee();
        var files = evidence.stream()
                .filter(file -> it.id.equals(file.addresseeId()))
                .toList();
        var answered =
                it.answers.stream().flatMap(answer -> answer.files.stream()).toList();
        return new AddresseeView(
                it.id,
                AgencyRef.of(it.agency),
                it.role,
                it.recipient,
                it.state,
                true,
                it.isLate(now),
                Calendar.local(it.dueAt),
                Calendar.local(it.signedForAt),
                it.signedForByName,
                it.signedForBehalfName,
                it.answers.stream().map(answer -> AnswerView.of(answer, files)).toList(),
                files.stream().filter(file -> !answered.contains(file.id())).toList(),
                it.extensions.stream().map(ExtensionView::of).toList(),
                seat.reminders(),
                subjects.stream()
                        .filter(subject -> subject.concerns(it))
                        .map(subject -> new AddresseeTask(subject.task.id, subject.role))
                        .distinct()
                        .toList(),
                Calendar.local(it.closedAt),
                it.closedByName,
                it.closingNote,
                it.settledReason,
                AddresseeMay.of(
                        it, seat.hasSigner(), seat.climbed().stream().anyMatch(p -> !p.isCancelled()), standing),
                it.version);
    }

    private static AddresseeView outline(Seat seat, Instant now) {
        var it = seat.addressee();
        return new AddresseeView(
                it.id,
                AgencyRef.of(it.agency),
                it.role,
                it.recipient,
                it.state,
                false,
                it.isLate(now),
                Calendar.local(it.dueAt),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                null,
                null,
                null,
                null,
                new AddresseeMay(false, false, false, false, false, false),
                it.version);
    }
}
