package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safecanvass.acceptance.ApiClient.Answer;

@PortalTest
class ReportByApiIT {
    private final ApiClient open;
    private final ApiClient campaign;
    private final ApiClient police;

    ReportByApiIT(PortalUnderTest portal) {
        open = portal.api();
        var samples = portal.samples();
        campaign = open.as(samples.client("harbour-crm"), "report.create report.read");
        police = open.as(samples.client("sussex-records"), "case.read");
    }

    @Test
    void aCandidatesReportReachesThePoliceAndTheCouncil() {
        var answer = new ApiReport().send(campaign);

        assertThat(answer.status()).isEqualTo(201);
        var receipt = answer.json().getAsJsonObject();
        assertThat(receipt.keySet())
                .containsExactly("reference", "receivedAt", "grade", "advice", "deliveries");
        assertThat(receipt.get("reference").getAsString())
                .matches("SC-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(answer.header("Location"))
                .isEqualTo(ApiReport.PATH + "/" + receipt.get("reference").getAsString());
        var deliveries = receipt.getAsJsonArray("deliveries");
        assertThat(deliveries)
                .anySatisfy(line -> assertDelivered(line, "Sussex Police"))
                .anySatisfy(line -> assertDelivered(line, "Brighton and Hove City Council"));
        assertThat(deliveries)
                .filteredOn(line -> line.getAsJsonObject().get("lead").getAsBoolean())
                .hasSize(1);
    }

    @Test
    void theReporterReadsItAgainAndAddsToIt() {
        var sent = new ApiReport().send(campaign);
        var address = sent.header("Location");

        var added =
                campaign.with("Idempotency-Key", ApiReport.key())
                        .post(address + "/addenda", "{\"text\":\"One more thing\"}");
        var read = campaign.get(address);

        assertThat(added.status()).isEqualTo(201);
        assertThat(read.status()).isEqualTo(200);
        var report = read.json().getAsJsonObject();
        assertThat(report.get("description").getAsString()).isEqualTo("They shouted.");
        assertThat(report.getAsJsonArray("entries").toString())
                .contains("\"kind\":\"ADDENDUM\"", "\"text\":\"One more thing\"");
        assertThat(report.getAsJsonArray("deliveries"))
                .isEqualTo(sent.json().getAsJsonObject().getAsJsonArray("deliveries"));
    }

    @Test
    void withoutATokenAReturnCodeOpensItAndNothingElseDoes() {
        var sent = new ApiReport().send(open);
        assertThat(sent.status()).isEqualTo(201);
        var address = sent.header("Location");
        var code = sent.json().getAsJsonObject().get("returnCode").getAsString();
        assertThat(code.replace("-", "")).matches("[0-9A-HJKMNP-TV-Z]{20}");

        assertThat(open.with("Return-Code", code).get(address).status()).isEqualTo(200);
        assertThat(open.get(address).status()).isEqualTo(401);
        var wrong = open.with("Return-Code", "0000-0000-0000-0000-0000").get(address);
        var foreign = campaign.get(address);
        var unknown = campaign.get(ApiReport.PATH + "/SC-0000-0000");
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(wrong.body()).isEqualTo(foreign.body()).isEqualTo(unknown.body());
    }

    @Test
    void immediateDangerLeadsToTheMostUrgentGradeAndTheAdviceToCall() {
        var receipt =
                new ApiReport()
                        .with("immediateDanger", "true")
                        .send(campaign)
                        .json()
                        .getAsJsonObject();

        assertThat(receipt.get("grade").getAsString()).isEqualTo("IMMEDIATE");
        assertThat(receipt.get("advice").toString()).contains("999");
    }

    @ParameterizedTest
    @CsvSource({"AB12 3ZZ, S12000034, S12000034", "BN1 1JE, E06000043, E06000043"})
    void theChosenCouncilIsTheOneOfThePostcode(String postcode, String chosen, String council) {
        var answer =
                new ApiReport()
                        .with("place", "{\"postcode\":\"" + postcode + "\"}")
                        .with("chosenCouncil", "\"" + chosen + "\"")
                        .with("recipients", "[]")
                        .send(campaign);

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(campaign.get(answer.header("Location")).body())
                .contains("\"council\":\"" + council + "\"");
    }

    @Test
    void withNoRecipientsItIsOnlyLogged() {
        var answer = new ApiReport().with("recipients", "[]").send(campaign);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().getAsJsonObject().getAsJsonArray("deliveries"))
                .allSatisfy(
                        line ->
                                assertThat(line.getAsJsonObject().get("status").getAsString())
                                        .isEqualTo("WITHHELD"));
        assertThat(campaign.get(answer.header("Location")).body())
                .contains("\"state\":\"LOG_ONLY\"");
    }

    @Test
    void theSameKeyAndBodyGetTheSameBytesAndAnotherBodyIsRefused() {
        var key = ApiReport.key();
        var first = new ApiReport().send(open, key);
        var second = new ApiReport().send(open, key);
        var other = new ApiReport().with("description", "\"Other\"").send(open, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body()).contains("returnCode");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body()).contains("\"code\":\"IDEMPOTENCY_KEY_REUSED\"");
    }

    @Test
    void twentyAtOnceWithOneKeyMakeOneReport() throws Exception {
        var key = ApiReport.key();
        var threads = Executors.newFixedThreadPool(20);
        try {
            Callable<Answer> send =
                    () -> new ApiReport().with("description", "\"" + key + "\"").send(open, key);
            var answers = threads.invokeAll(IntStream.range(0, 20).mapToObj(i -> send).toList());

            var bodies = new TreeSet<String>();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
                bodies.add(answer.get().body());
            }
            assertThat(bodies).hasSize(1);
            var reference =
                    JsonParser.parseString(bodies.first())
                            .getAsJsonObject()
                            .get("reference")
                            .getAsString();
            assertThat(casesNamed(reference)).isEqualTo(casesDeliveredToPolice(bodies.first()));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aProgramThatMayNotReportSeesNothingThere() {
        assertThat(new ApiReport().send(police).status()).isEqualTo(404);
    }

    private long casesNamed(String reference) {
        long count = 0;
        var next = "";
        while (next != null) {
            var page =
                    police.get("/api/v1/cases?limit=100" + (next.isEmpty() ? "" : "&after=" + next))
                            .json()
                            .getAsJsonObject();
            count +=
                    StreamSupport.stream(page.getAsJsonArray("items").spliterator(), false)
                            .map(JsonElement::getAsJsonObject)
                            .filter(line -> line.get("reference").getAsString().equals(reference))
                            .count();
            next = page.get("next").isJsonNull() ? null : page.get("next").getAsString();
        }
        return count;
    }

    private static long casesDeliveredToPolice(String receipt) {
        var deliveries =
                JsonParser.parseString(receipt).getAsJsonObject().getAsJsonArray("deliveries");
        return StreamSupport.stream(deliveries.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(line -> line.get("status").getAsString().equals("DELIVERED"))
                .filter(line -> line.get("organisation").getAsString().equals("Sussex Police"))
                .count();
    }

    private static void assertDelivered(JsonElement line, String organisation) {
        JsonObject delivery = line.getAsJsonObject();
        assertThat(delivery.get("organisation").getAsString()).isEqualTo(organisation);
        assertThat(delivery.get("status").getAsString()).isEqualTo("DELIVERED");
        assertThat(delivery.get("reason").getAsString()).isNotBlank();
        assertThat(delivery.get("caseId").isJsonNull()).isTrue();
        assertThat(delivery.keySet())
                .containsExactly(
                        "organisation",
                        "organisationId",
                        "team",
                        "teamId",
                        "role",
                        "lead",
                        "status",
                        "reason",
                        "caseId");
    }
}
