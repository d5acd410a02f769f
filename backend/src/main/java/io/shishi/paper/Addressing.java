package io.shishi.paper;

import io.shishi.agency.Agencies;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyGroup;
import io.shishi.plan.AgencyRole;
import io.shishi.shared.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Finds the agencies that a paper goes to: those named, or else those of what it is about. */
@ApplicationScoped
class Addressing {

    private static final int MOST = 200;

    private final Agencies agencies;
    private final PaperDraftQueries queries;

    Addressing(Agencies agencies, PaperDraftQueries queries) {
        this.agencies = agencies;
        this.queries = queries;
    }

    /** Who leads first, then in the official order. */
    Map<Agency, AgencyRole> of(UUID jurisdictionId, NewPaper asked, PaperDraft.Matter matter) {
        var found = asked.addressees().isEmpty() ? derived(asked, matter) : named(jurisdictionId, asked, matter);
        if (found.isEmpty()) {
            throw PaperProblems.refused("addressees", "至少要有一个主送单位");
        }
        if (found.size() > MOST) {
            throw PaperProblems.refused("addressees", "主送单位最多" + MOST + "个");
        }
        var strangers = matter.reports().stream()
                .filter(report -> found.keySet().stream().noneMatch(it -> it.id.equals(report.agency.id)))
                .map(report -> new Violation(
                        "reportIds[" + asked.reportIds().indexOf(report.id) + "]",
                        report.agency.shortName + "的填报，但没有主送给该单位"))
                .toList();
        Matters.refuse(strangers);
        var ordered = new LinkedHashMap<Agency, AgencyRole>();
        found.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Agency, AgencyRole> it) -> it.getValue())
                        .thenComparing(it -> it.getKey().position)
                        .thenComparing(it -> it.getKey().id))
                .forEach(it -> ordered.put(it.getKey(), it.getValue()));
        return ordered;
    }

    /** Those that are to know of it, but for those that are to answer it. */
    List<Agency> copies(UUID jurisdictionId, NewPaper asked, Map<Agency, AgencyRole> addressees) {
        var found = agencies.among(jurisdictionId, asked.copies());
        var wrong = new ArrayList<Violation>();
        for (var i = 0; i < asked.copies().size(); i++) {
            var id = asked.copies().get(i);
            if (found.stream().noneMatch(it -> it.id.equals(id) && it.retiredAt == null)) {
                wrong.add(new Violation("copies[" + i + "]", "须为本辖区未停用的单位"));
            }
        }
        Matters.refuse(wrong);
        return found.stream().filter(it -> !addressees.containsKey(it)).toList();
    }

    /** An order goes to who leads; whoever is reminded of a report has to hand it in. */
    private static Map<Agency, AgencyRole> derived(NewPaper asked, PaperDraft.Matter matter) {
        var found = new LinkedHashMap<Agency, AgencyRole>();
        matter.reports().forEach(report -> found.put(report.agency, AgencyRole.LEAD));
        if (found.isEmpty()) {
            var leadsOnly = asked.kind() == PaperKind.ORDER || asked.kind() == PaperKind.REMINDER;
            found.putAll(roles(matter));
            found.values().removeIf(role -> leadsOnly && role != AgencyRole.LEAD);
        }
        return found;
    }

    /** The agencies of the tasks it is about, each in its highest role. */
    private static Map<Agency, AgencyRole> roles(PaperDraft.Matter matter) {
        var tasks = new ArrayList<>(matter.tasks());
        matter.indicators().stream().map(it -> it.task).forEach(tasks::add);
        var roles = new LinkedHashMap<Agency, AgencyRole>();
        tasks.forEach(
                task -> TaskParties.of(task).forEach((agency, role) -> roles.merge(agency, role, Addressing::higher)));
        return roles;
    }

    private Map<Agency, AgencyRole> named(UUID jurisdictionId, NewPaper asked, PaperDraft.Matter matter) {
        var single = agencies.among(jurisdictionId, ids(asked, true));
        var groupIds = ids(asked, false);
        List<AgencyGroup> groups = groupIds.isEmpty() ? List.of() : queries.groups(groupIds, jurisdictionId);
        var usual = roles(matter);
        var found = new LinkedHashMap<Agency, AgencyRole>();
        var wrong = new ArrayList<Violation>();
        for (var i = 0; i < asked.addressees().size(); i++) {
            var one = asked.addressees().get(i);
            var members = members(one, single, groups);
            if (members.isEmpty()) {
                wrong.add(new Violation("addressees[" + i + "]", "须为本辖区未停用的单位，或有成员的单位组"));
            }
            members.forEach(agency -> found.merge(
                    agency,
                    one.role() == null ? usual.getOrDefault(agency, AgencyRole.LEAD) : one.role(),
                    Addressing::higher));
        }
        Matters.refuse(wrong);
        return found;
    }

    private static List<UUID> ids(NewPaper asked, boolean single) {
        return asked.addressees().stream()
                .map(it -> single ? it.agencyId() : it.groupId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<Agency> members(NewAddressee one, List<Agency> single, List<AgencyGroup> groups) {
        if ((one.agencyId() == null) == (one.groupId() == null)) {
            return List.of();
        }
        var named = one.agencyId() != null
                ? single.stream().filter(it -> it.id.equals(one.agencyId()))
                : groups.stream().filter(it -> it.id.equals(one.groupId())).flatMap(it -> it.agencies.stream());
        return named.filter(it -> it.retiredAt == null).toList();
    }

    private static AgencyRole higher(AgencyRole one, AgencyRole other) {
        return one == AgencyRole.LEAD || other == AgencyRole.LEAD ? AgencyRole.LEAD : AgencyRole.COOPERATING;
    }
}
