package io.shishi.reader.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.shishi.agency.AgencyRef;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyMatchingTest {

    private static final AgencyBook BOOK = new AgencyBook(
            "云岫县",
            List.of(
                    known("rsj", "云岫县人力资源和社会保障局", "县人社局", List.of("县人社厅局")),
                    known("wjj", "云岫县卫生健康局", "县卫健局", List.of()),
                    known("jyj", "云岫县教育局", "县教育局", List.of()),
                    known("zzb", "中共云岫县委组织部", "县委组织部", List.of())),
            List.of(new AgencyBook.KnownGroup(UUID.randomUUID(), "towns", "各乡镇")));

    @ParameterizedTest
    @CsvSource({
        "县人社局, AGENCY, SHORT_NAME, rsj",
        "云岫县人力资源和社会保障局, AGENCY, NAME, rsj",
        "县人社厅局, AGENCY, ALIAS, rsj",
        "云岫县人社局, AGENCY, LIKENESS, rsj",
        "县 教育局, AGENCY, SHORT_NAME, jyj",
        "县卫生健康局, AGENCY, LIKENESS, wjj",
        "县委组织部（县委编办）, AGENCY, LIKENESS, zzb",
        "各乡镇, GROUP, GROUP, towns",
        "各镇, NEW_GROUP, NONE, gz",
        "有关部门, NEW_GROUP, NONE, ygbm",
        "县民政局, NEW, NONE, mzj",
        "市教育局, NEW, NONE, sjyj"
    })
    void a_name_means_what_it_is_called_and_otherwise_something_new(
            String name, NameKind kind, MatchedBy how, String code) {
        var match = match(name, List.of());
        assertEquals(kind, match.kind());
        assertEquals(how, match.how());
        assertEquals(code, match.code());
    }

    @Test
    void a_new_agency_gets_its_full_name_and_a_code_of_its_own() {
        var names =
                AgencyMatching.of(BOOK, SomeDraft.of(SomeDraft.task("1", List.of("县民政局", "县煤制局", "县卫计局"))), List.of());
        assertEquals("云岫县民政局", names.getFirst().fullName());
        assertEquals(
                List.of("mzj", "mzj2", "wjj2"),
                names.stream().map(AgencyName::code).toList());
    }

    @Test
    void an_agency_with_two_names_is_one() {
        var names =
                AgencyMatching.of(BOOK, SomeDraft.of(SomeDraft.task("1", List.of("县司法局", "县委政法委（县司法局）"))), List.of());
        assertEquals(List.of("sfj", "sfj"), names.stream().map(AgencyName::code).toList());
    }

    @Test
    void what_a_person_chose_counts() {
        var id = BOOK.agencies().getFirst().ref().id();
        assertEquals(
                MatchedBy.CHOSEN,
                match("县民政局", List.of(new AgencyChoice("县民政局", NameKind.AGENCY, id, null, null)))
                        .how());
        assertEquals(
                NameKind.IGNORED,
                match("县民政局", List.of(new AgencyChoice("县民政局", NameKind.IGNORED, null, null, null)))
                        .kind());
        assertEquals(
                "x1",
                match("县民政局", List.of(new AgencyChoice("县民政局", NameKind.NEW, null, "x1", "民政总局")))
                        .code());
    }

    @Test
    void names_are_counted_wherever_they_stand() {
        var task = SomeDraft.task("1", List.of("县教育局"));
        assertEquals(
                2,
                AgencyMatching.of(BOOK, SomeDraft.of(task, task), List.of())
                        .getFirst()
                        .uses());
    }

    private static AgencyName match(String name, List<AgencyChoice> choices) {
        return AgencyMatching.of(BOOK, SomeDraft.of(SomeDraft.task("1", List.of(name))), choices)
                .getFirst();
    }

    private static AgencyBook.Known known(String code, String name, String shortName, List<String> aliases) {
        return new AgencyBook.Known(new AgencyRef(UUID.randomUUID(), code, name, shortName), aliases);
    }
}
