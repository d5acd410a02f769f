package io.shishi.reader.check;

import java.util.HashMap;
import java.util.List;

/** What is open about the names of agencies. */
final class AgencyCheck {

    private AgencyCheck() {}

    static void of(List<AgencyName> names, OpenPoints points) {
        var codes = new HashMap<String, AgencyName>();
        for (var name : names) {
            var field = "agencies[" + name.name() + "]";
            var said = "“" + name.name() + "”";
            var known = name.kind() == NameKind.AGENCY || name.kind() == NameKind.GROUP;
            points.must(known && name.id() == null, "agency-gone", null, null, field, said + "所选的单位已不在，请重选");
            if (name.kind() == NameKind.NEW || name.kind() == NameKind.NEW_GROUP) {
                points.must(name.name().length() > 40, "agency-long", null, null, field, said + "超过 40 字，不像单位名称");
                points.must(
                        DraftCheck.longer(name.fullName(), 80), "agency-long", null, null, field, said + "的全称超过 80 字");
                var same = codes.putIfAbsent(name.kind() + name.code(), name);
                points.should(
                        same != null && same.how() != MatchedBy.CHOSEN && name.how() != MatchedBy.CHOSEN,
                        "agency-same",
                        null,
                        null,
                        field,
                        said + "与“" + (same == null ? "" : same.name()) + "”将登记为同一个单位，请核对");
            }
            points.should(
                    name.how() == MatchedBy.LIKENESS,
                    "agency-likeness",
                    null,
                    null,
                    field,
                    said + "按相近的名称认作“" + name.fullName() + "”，请核对");
            points.should(
                    name.how() == MatchedBy.NONE
                            && name.kind() == NameKind.NEW
                            && !name.candidates().isEmpty(),
                    "agency-unknown",
                    null,
                    null,
                    field,
                    said + "没有对应的单位，将新登记；也可能是"
                            + (name.candidates().isEmpty()
                                    ? ""
                                    : name.candidates().getFirst().shortName()));
        }
    }
}
