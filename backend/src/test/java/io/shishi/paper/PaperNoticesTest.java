package io.shishi.paper;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.Person;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperNoticesTest extends PaperTest {

    @Override
    protected void more() {
        super.more();
        for (var duty : List.of("office", "convener", "supervisor")) {
            new Person(county, duty + "-of-duty", duty, Set.of(duty), clock.instant()).persist();
        }
    }

    @Test
    void contacts_are_told_to_sign_and_the_office_that_there_is_an_answer() {
        var paper = request();
        titles(() -> asReporterOf("rsj"), hasItem("请签收：专报〔2026〕1号 报送稳岗情况"));
        titles(() -> asSignerOf("rsj"), not(hasItem(containsString("专报"))));
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "已办结").statusCode(201);
        titles(this::officer, contains("县人社局答复了专报〔2026〕1号"));
        does(asOffice(), paper, rsj, "return", "note", "写明时间").statusCode(200);
        titles(() -> asReporterOf("rsj"), hasItem("专报〔2026〕1号的答复被退回"));
    }

    @Test
    void what_was_told_before_retires_when_the_matter_moves_on() {
        var paper = request();
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "已办结").statusCode(201);
        titles(() -> asReporterOf("rsj"), not(hasItem(containsString("请签收"))));
        does(asOffice(), paper, rsj, "acceptance").statusCode(200);
        titles(this::officer, not(hasItem(containsString("答复了"))));
        titles(() -> asReporterOf("rsj"), hasItem("专报〔2026〕1号 报送稳岗情况已办结"));
    }

    @Test
    void an_order_is_told_to_the_head_and_on_the_highest_rung_to_the_conveners() {
        issue(asOffice(), paper("ORDER", "taskIds", List.of(task.id), "rung", "RED", "reason", "影响全局"))
                .statusCode(201);
        titles(() -> asSignerOf("rsj"), hasItem(containsString("请签收：督办〔2026〕1号")));
        titles(() -> of("convener"), hasItem(containsString("抄送：督办〔2026〕1号")));
    }

    @Test
    void whoever_asks_for_more_time_is_told_what_was_decided() {
        var paper = request();
        does(asReporterOf("rsj"), paper, rsj, "extensions", "until", "2026-02-27", "reason", "数据未下发")
                .statusCode(201);
        titles(this::officer, hasItem("县人社局申请延期：专报〔2026〕1号 报送稳岗情况"));
        String extension = asOffice().get("/papers/" + paper).path("addressees[0].extensions[0].id");
        does(asOffice(), paper, rsj, "extensions/" + extension + "/decision", "decision", "GRANTED")
                .statusCode(200);
        titles(() -> asReporterOf("rsj"), hasItems("专报〔2026〕1号同意延期"));
    }

    private RequestSpecification officer() {
        return of("office");
    }

    private RequestSpecification of(String duty) {
        var group = duty.equals("convener") ? "/" + COUNTY : "/" + COUNTY + "/office";
        return as(duty + "-of-duty", Set.of(duty), List.of(group));
    }

    private static void titles(Supplier<RequestSpecification> who, Matcher<?> titles) {
        who.get()
                .get("/notifications?unread=true")
                .then()
                .statusCode(200)
                .body("items.findAll { it.retiredAt == null }.title", titles);
    }
}
