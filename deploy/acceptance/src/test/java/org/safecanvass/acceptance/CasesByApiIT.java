package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecanvass.acceptance.ReportFaultsIT.assertProblem;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safecanvass.acceptance.ApiClient.Answer;

/** A force's own records system works a case from its arrival to its end. */
@PortalTest
class CasesByApiIT {
    private static final String PATH = "/api/v1/cases";
    private static final String ASSESSMENT = assessment();
    private static final int READERS = 8;
    private static final int ROUNDS = 5;

    private final ApiClient open;
    private final ApiClient campaign;
    private final ApiClient police;
    private final ExecutorService readers = Executors.newFixedThreadPool(READERS);

    CasesByApiIT(PortalUnderTest portal) {
        open = portal.api();
        var samples = portal.samples();
        campaign = open.as(samples.client("harbour-crm"), "report.create report.read");
        police = open.as(samples.client("sussex-records"), "case.read case.write");
    }

    @AfterEach
    void stopReaders() {
        readers.shutdownNow();
    }

    @Test
    void aCaseIsWorkedToItsEndAndTheReporterReadsTheAnswer() {
        var sent = new ApiReport().send(campaign);
        var address = addressOf(sent);

        var acknowledged = step(address, "/acknowledge", tag(address), "{}");
        assertStanding(acknowledged, 200, "ACKNOWLEDGED");
        var assessed = step(address, "/assessments", acknowledged.header("ETag"), ASSESSMENT);
        assertStanding(assessed, 201, "ASSESSED");
        var messaged =
                step(
                        address,
                        "/messages",
                        assessed.header("ETag"),
                        "{\"text\":\"Please keep the film.\"}");
        assertStanding(messaged, 201, "ASSESSED");
        var told =
                step(
                        address,
                        "/outcome",
                        messaged.header("ETag"),
                        "{\"outcome\":\"WARNING_GIVEN\",\"text\":\"They were warned.\","
                                + "\"advice\":\"Go in twos.\","
                                + "\"forceReference\":\"47260118823\"}");
        assertStanding(told, 200, "OUTCOME_TOLD");
        var closed = step(address, "/close", told.header("ETag"), "{}");
        assertStanding(closed, 200, "CLOSED");

        assertThat(campaign.get(sent.header("Location")).body())
                .contains("Please keep the film.", "They were warned.", "Go in twos.");
        assertThat(police.get(address).body())
                .contains("\"closed\":true", "They shouted.", "\"forceReference\":\"47260118823\"");
    }

    @Test
    void anOutcomeSaysWhatIsMissingBeforeIt() {
        var address = assessed();
        var crime = "{\"outcome\":\"CRIME_RECORDED\",\"text\":\"It is.\"%s}";
        var advice = ",\"advice\":\"Go in twos.\"";

        assertMissing(told(address, crime.formatted("")), "ADVICE_ENTRY", "FORCE_REFERENCE");
        assertMissing(told(address, crime.formatted(advice)), "FORCE_REFERENCE");
        assertThat(police.get(address).body())
                .contains("\"state\":\"ASSESSED\"", "\"adviceGiven\":false");
        assertMissing(
                told(address, "{\"outcome\":\"SAFETY_ADVICE\",\"text\":\"Take care.\"}"),
                "ADVICE_ENTRY");
        var reference = ",\"forceReference\":\"47260118823\"";
        assertStanding(told(address, crime.formatted(advice + reference)), 200, "OUTCOME_TOLD");
    }

    @Test
    void whatComesWithAnOutcomeIsNamedAsItIsInTheBody() {
        var address = assessed();
        var outcome = "{\"outcome\":\"CRIME_RECORDED\",\"text\":\"It is.\",%s}";

        var noReference =
                told(
                        address,
                        outcome.formatted("\"advice\":\"Go in twos.\",\"forceReference\":\"#\""));
        var noAdvice = told(address, outcome.formatted("\"advice\":\" \""));

        assertProblem(noReference, 422, "INVALID");
        assertThat(noReference.body()).contains("\"field\":\"/forceReference\"");
        assertProblem(noAdvice, 422, "INVALID");
        assertThat(noAdvice.body()).contains("\"field\":\"/advice\"");
    }

    @Test
    void twoWhoSawTheSameVersionDoNotOverwriteOneAnother() {
        var address = addressOf(new ApiReport().send(campaign));
        var seen = tag(address);
        assertThat(step(address, "/acknowledge", seen, "{}").status()).isEqualTo(200);

        assertProblem(step(address, "/assessments", seen, ASSESSMENT), 412, "OTHER_CHANGED");
        assertProblem(step(address, "/assessments", "W/" + seen, ASSESSMENT), 412, "OTHER_CHANGED");
        assertProblem(
                police.with("Idempotency-Key", ApiReport.key())
                        .post(address + "/assessments", ASSESSMENT),
                428,
                "CONDITION_NEEDED");
    }

    @Test
    void theSameStepSentTwiceIsTakenOnce() {
        var address = addressOf(new ApiReport().send(campaign));
        var request =
                police.with("Idempotency-Key", ApiReport.key()).with("If-Match", tag(address));

        var first = request.post(address + "/acknowledge", "{}");
        var second = request.post(address + "/acknowledge", "{}");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void allWhoReadTheFirstAnswerAtOnceReadIt() {
        for (int round = 0; round < ROUNDS; round++) {
            var sent = new ApiReport().send(campaign);
            var address = addressOf(sent);
            assertThat(step(address, "/acknowledge", tag(address), "{}").status()).isEqualTo(200);

            var readings =
                    Stream.generate(() -> readLater(sent.header("Location")))
                            .limit(READERS)
                            .toList();

            assertThat(readings)
                    .map(CompletableFuture::join)
                    .allSatisfy(
                            answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(200));
        }
    }

    private CompletableFuture<Answer> readLater(String report) {
        return CompletableFuture.supplyAsync(() -> campaign.get(report), readers);
    }

    @Test
    void aStepThatIsNotPossibleNowIsRefused() {
        var address = addressOf(new ApiReport().send(campaign));

        assertProblem(step(address, "/close", tag(address), "{}"), 409, "ILLEGAL_TRANSITION");
        assertProblem(
                step(address, "/assessments", tag(address), "{\"grade\":\"HUGE\"}"),
                422,
                "INVALID");
        assertProblem(
                step(address, "/outcome", tag(address), "{\"outcome\":\"X\",\"text\":\"y\"}"),
                422,
                "INVALID");
        assertProblem(step(address, "/messages", tag(address), "{}"), 422, "INVALID");
    }

    @Test
    void anotherOrganisationsCaseIsNotThereAndNeitherIsOneThatNobodyHas() {
        var foreign = addressOf(new ApiReport().send(campaign));

        var unknown = police.get(PATH + "/" + UUID.randomUUID());
        assertProblem(unknown, 404, "NOT_FOUND");
        assertThat(police.get(PATH + "/no-id-at-all").body()).isEqualTo(unknown.body());
        assertThat(campaign.get(foreign).body()).isEqualTo(unknown.body());
        assertThat(campaign.get(PATH).body()).isEqualTo(unknown.body());
        assertProblem(open.get(PATH), 401, "NOT_AUTHENTICATED");
    }

    @Test
    void theListIsCutIntoPagesThatMissAndRepeatNothing() {
        addressOf(new ApiReport().send(campaign));
        addressOf(new ApiReport().send(campaign));

        var first = police.get(PATH + "?limit=1").json().getAsJsonObject();
        var next = first.get("next").getAsString();
        var second = police.get(PATH + "?limit=1&after=" + next).json().getAsJsonObject();

        assertThat(first.getAsJsonArray("items")).hasSize(1);
        assertThat(second.getAsJsonArray("items")).hasSize(1);
        assertThat(second.getAsJsonArray("items").get(0))
                .isNotEqualTo(first.getAsJsonArray("items").get(0));
        assertThat(police.get(PATH + "?grade=STANDARD&state=ROUTED&limit=5").body())
                .doesNotContain("\"grade\":\"PRIORITY\"");
        for (var wrong : new String[] {"limit=0", "limit=x", "grade=HUGE", "state=NO", "after=x"}) {
            assertProblem(police.get(PATH + "?" + wrong), 422, "INVALID");
        }
    }

    @Test
    void figuresAreForTheCouncilsOwnProgramOnly() {
        assertProblem(open.get("/api/v1/statistics?council=E06000043"), 401, "NOT_AUTHENTICATED");
        assertProblem(police.get("/api/v1/statistics?council=E06000043"), 404, "NOT_FOUND");
    }

    private String assessed() {
        var address = addressOf(new ApiReport().send(campaign));
        var acknowledged = step(address, "/acknowledge", tag(address), "{}");
        assertStanding(
                step(address, "/assessments", acknowledged.header("ETag"), ASSESSMENT),
                201,
                "ASSESSED");
        return address;
    }

    private Answer told(String address, String json) {
        return step(address, "/outcome", tag(address), json);
    }

    private Answer step(String address, String step, String tag, String json) {
        return police.with("Idempotency-Key", ApiReport.key())
                .with("If-Match", tag)
                .post(address + step, json);
    }

    private String tag(String address) {
        var answer = police.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.header("ETag");
    }

    /** The case that a report became at the police, found as their system finds it. */
    private String addressOf(Answer sent) {
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        var reference = sent.json().getAsJsonObject().get("reference").getAsString();
        var next = "";
        while (true) {
            var page = page(next);
            var found =
                    StreamSupport.stream(page.getAsJsonArray("items").spliterator(), false)
                            .map(JsonElement::getAsJsonObject)
                            .filter(line -> line.get("reference").getAsString().equals(reference))
                            .findFirst();
            if (found.isPresent()) {
                return PATH + "/" + found.get().get("id").getAsString();
            }
            assertThat(page.get("next").isJsonNull()).as("no case of " + reference).isFalse();
            next = "&after=" + page.get("next").getAsString();
        }
    }

    private JsonObject page(String next) {
        return police.get(PATH + "?limit=100" + next).json().getAsJsonObject();
    }

    private static void assertStanding(Answer answer, int status, String state) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().getAsJsonObject().get("state").getAsString()).isEqualTo(state);
        assertThat(answer.header("ETag")).matches("\"\\d+\"");
    }

    private static void assertMissing(Answer answer, String... guards) {
        assertProblem(answer, 409, "GUARD_NOT_MET");
        assertThat(answer.json().getAsJsonObject().getAsJsonArray("errors"))
                .extracting(error -> error.getAsJsonObject().get("code").getAsString())
                .containsExactly(guards);
        assertThat(answer.json().getAsJsonObject().getAsJsonArray("errors"))
                .allSatisfy(
                        error ->
                                assertThat(error.getAsJsonObject().get("text").getAsString())
                                        .isNotBlank());
    }

    private static String assessment() {
        var weighed = new JsonObject();
        for (var heading :
                new String[] {
                    "THREAT",
                    "HARM",
                    "RISK",
                    "INVESTIGATION",
                    "VULNERABILITY",
                    "ENGAGEMENT",
                    "PREVENTION",
                    "INTERVENTION"
                }) {
            var weight = new JsonObject();
            weight.addProperty("level", "LOW");
            weight.addProperty("reason", "As reported");
            weighed.add(heading, weight);
        }
        var judgement = new JsonObject();
        judgement.addProperty("grade", "STANDARD");
        judgement.add("weighed", weighed);
        judgement.addProperty("connected", true);
        judgement.addProperty("connectedReason", "Shouted at the candidate as such");
        return judgement.toString();
    }
}
