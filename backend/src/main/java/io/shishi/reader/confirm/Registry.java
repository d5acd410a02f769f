package io.shishi.reader.confirm;

import io.shishi.agency.Agencies;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyGroup;
import io.shishi.agency.AgencyGroupService;
import io.shishi.agency.AgencyService;
import io.shishi.agency.Jurisdictions;
import io.shishi.agency.NewAgency;
import io.shishi.agency.NewAgencyGroup;
import io.shishi.reader.check.AgencyName;
import io.shishi.reader.check.MatchedBy;
import io.shishi.reader.check.NameKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Finds or registers what each name of a draft stands for. */
@ApplicationScoped
class Registry {

    private final AgencyService service;
    private final AgencyGroupService groups;
    private final Agencies agencies;
    private final Jurisdictions jurisdictions;

    Registry(AgencyService service, AgencyGroupService groups, Agencies agencies, Jurisdictions jurisdictions) {
        this.service = service;
        this.groups = groups;
        this.agencies = agencies;
        this.jurisdictions = jurisdictions;
    }

    PartiesByName register(List<AgencyName> names) {
        var parties = new PartiesByName();
        names.stream().filter(name -> name.kind() == NameKind.AGENCY).forEach(name -> known(name, parties));
        fresh(names, parties);
        for (var name : names) {
            if (name.kind() == NameKind.GROUP) {
                parties.group(name.name(), name.id(), members(name.id()));
            } else if (name.kind() == NameKind.NEW_GROUP) {
                group(name, parties);
            }
        }
        return parties;
    }

    /** What a person chose is remembered as another name, so that the next document is read without asking. */
    private void known(AgencyName name, PartiesByName parties) {
        if (name.how() == MatchedBy.CHOSEN || name.how() == MatchedBy.LIKENESS) {
            Fields.at(place(name), () -> {
                service.alsoCalled(name.id(), name.name());
                return name.id();
            });
        }
        parties.agency(name.name(), name.id());
    }

    /** Names with the same new code are one agency. */
    private void fresh(List<AgencyName> names, PartiesByName parties) {
        var byCode = new LinkedHashMap<String, List<AgencyName>>();
        names.stream().filter(name -> name.kind() == NameKind.NEW).forEach(name -> byCode.computeIfAbsent(
                        name.code(), code -> new ArrayList<>())
                .add(name));
        byCode.forEach((code, called) -> {
            var first = called.getFirst();
            var others = called.stream()
                    .skip(1)
                    .flatMap(name -> List.of(name.name(), name.fullName()).stream())
                    .distinct()
                    .toList();
            var agency = Fields.at(
                    place(first),
                    () -> service.register(new NewAgency(code, first.fullName(), first.name(), others, null)));
            called.forEach(name -> parties.agency(name.name(), agency.id));
        });
    }

    private void group(AgencyName name, PartiesByName parties) {
        var members = agencies.of(jurisdictions.myId()).stream()
                .filter(agency -> agency.retiredAt == null && belongs(agency, name.name()))
                .map(agency -> agency.id)
                .toList();
        var made = Fields.at(place(name), () -> groups.make(new NewAgencyGroup(name.code(), name.fullName(), members)));
        parties.group(name.name(), made.id, members);
    }

    /** 各镇 are those whose names end in 镇; of other groups nobody knows yet who belongs to them. */
    private static boolean belongs(Agency agency, String group) {
        var each = group.indexOf('各');
        var kind = each < 0 ? "" : group.substring(each + 1).replaceFirst("人民政府$", "");
        return !kind.isEmpty() && kind.length() <= 3 && !kind.equals("单位") && agency.shortName.endsWith(kind);
    }

    private static List<UUID> members(UUID group) {
        return AgencyGroup.<AgencyGroup>findById(group).agencies.stream()
                .map(agency -> agency.id)
                .toList();
    }

    private static String place(AgencyName name) {
        return "agencies[" + name.name() + "]";
    }
}
