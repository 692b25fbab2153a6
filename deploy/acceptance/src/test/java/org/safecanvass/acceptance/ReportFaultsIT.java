package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safecanvass.acceptance.ApiClient.Answer;

/** Whatever is sent, the answer says what is wrong and nothing about the portal's inside. */
@PortalTest
class ReportFaultsIT {
    private static final int ONE_MEBIBYTE = 1024 * 1024;

    private final ApiClient api;

    ReportFaultsIT(PortalUnderTest portal) {
        api = portal.api();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "capacity|\"WIZARD\"|/capacity|UNKNOWN_VALUE",
                "capacity|7|/capacity|WRONG_TYPE",
                "category|null|/category|CHOOSE_ONE",
                "category|\"NOISE\"|/category|UNKNOWN_VALUE",
                "colour|\"red\"|/colour|UNKNOWN_NAME",
                "occurredFrom|\"2999-01-01T00:00:00Z\"|/occurredFrom|DATE_FUTURE",
                "occurredFrom|\"0001-01-01T00:00:00Z\"|/occurredFrom|DATE_TOO_EARLY",
                "occurredFrom|\"2026-11-01T18:30:00\"|/occurredFrom|DATE_TIME",
                "occurredTo|\"2026-10-01T18:30:00Z\"|/occurredTo|DATE_ORDER",
                "place|{\"postcode\":\"ZZ99 9ZZ\"}|/place/postcode|POSTCODE_UNKNOWN",
                "place|{\"postcode\":\"AB12 3ZZ\"}|/chosenCouncil|POSTCODE_BORDER",
                "place|{\"postcode\":\"BN1 1JE\",\"ward\":\"E05015398\"}|/place|ONE_PLACE",
                "place|{}|/place|PLACE_EMPTY",
                "chosenCouncil|\"E08000035\"|/chosenCouncil|CHOSEN_ELSEWHERE",
                "chosenCouncil|\"E99999999\"|/chosenCouncil|CHOSEN_ELSEWHERE",
                "place|{\"ward\":\"E99999999\"}|/place/ward|UNKNOWN_VALUE",
                "place|{\"council\":\"E99999999\"}|/place/council|UNKNOWN_VALUE",
                "ward|\"E05011409\"|/ward|WARD_ELSEWHERE",
                "election|\"local.atlantis.2027-05-06\"|/election|ELECTION_UNKNOWN",
                "redFlags|[\"TALL\"]|/redFlags|UNKNOWN_VALUE",
                "redFlags|\"WEAPON\"|/redFlags|WRONG_TYPE",
                "answers|{\"Q_NONE\":\"x\"}|/answers/Q_NONE|UNKNOWN_VALUE",
                "answers|{\"a/~b\":\"x\"}|/answers/a~1~0b|UNKNOWN_VALUE",
                "recipients|[\"THE_PRESS\"]|/recipients|RECIPIENT_NOT_PROPOSED",
                "contact|{\"allowed\":true,\"email\":\"nobody\"}|/contact/email|EMAIL",
                "contact|{\"allowed\":true,\"phone\":\"call me\"}|/contact/phone|PHONE",
                "description|\"a\\u0000b\"|/description|CONTROL_CHARACTER"
            })
    void eachFaultIsNamedWhereItStands(String name, String json, String field, String code) {
        var answer = new ApiReport().with(name, json).send(api);

        assertProblem(answer, 422, "INVALID");
        assertThat(answer.json().getAsJsonObject().getAsJsonArray("errors"))
                .anySatisfy(
                        error -> {
                            assertThat(text(error, "field")).isEqualTo(field);
                            assertThat(text(error, "code")).isEqualTo(code);
                            assertThat(text(error, "text")).isNotBlank();
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"council\":\"E06000043\"}|\"E08000035\"|CHOSEN_ELSEWHERE",
                "{\"ward\":\"E05015398\"}|\"E08000035\"|CHOSEN_ELSEWHERE",
                "{\"postcode\":\"AB12 3ZZ\"}|\"E08000035\"|POSTCODE_BORDER",
                "null|\"E08000035\"|CHOSEN_ALONE"
            })
    void aChosenCouncilThatIsNotThePlacesIsRefused(String place, String chosen, String code) {
        var answer = new ApiReport().with("place", place).with("chosenCouncil", chosen).send(api);

        assertProblem(answer, 422, "INVALID");
        assertThat(codes(answer)).contains(code);
    }

    @Test
    void halfACharacterIsNoText() {
        var body =
                new ApiReport().with("description", "\"HALF\"").json().replace("HALF", "\\ud800");

        var answer = keyed().post(ApiReport.PATH, body);

        assertProblem(answer, 422, "INVALID");
        assertThat(codes(answer)).containsExactly("CONTROL_CHARACTER");
    }

    @Test
    void allFaultsAreToldAtOnceInTheLanguageOfTheRequest() {
        var report =
                new ApiReport()
                        .with("capacity", "\"WIZARD\"")
                        .with("place", "{\"postcode\":\"X\"}");
        var english = report.send(api);
        var welsh = report.send(api.with("Accept-Language", "cy"));

        assertThat(codes(english))
                .isEqualTo(codes(welsh))
                .containsExactlyInAnyOrder("UNKNOWN_VALUE", "POSTCODE_UNKNOWN");
        assertThat(welsh.header("Content-Language")).isEqualTo("cy");
        assertThat(welsh.json().getAsJsonObject().get("title"))
                .isNotEqualTo(english.json().getAsJsonObject().get("title"));
        assertThat(text(errors(welsh).get(0), "text"))
                .isNotEqualTo(text(errors(english).get(0), "text"));
    }

    @Test
    void hostileTextIsTakenAsTextAndComesBackAsItWas() {
        var words = "<script>alert(1)</script> \u202etxt.exe 😀 '; drop table report; -- Ŵŷ";
        var sent =
                new ApiReport()
                        .with("description", new com.google.gson.JsonPrimitive(words).toString())
                        .send(api);

        assertThat(sent.status()).isEqualTo(201);
        var code = text(sent.json(), "returnCode");
        var read = api.with("Return-Code", code).get(sent.header("Location"));
        assertThat(text(read.json(), "description")).isEqualTo(words);
        assertThat(read.header("Content-Type")).startsWith("application/json");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void fiftyThousandCharactersAreTooMany() {
        var answer =
                new ApiReport().with("description", "\"" + "x".repeat(50_000) + "\"").send(api);

        assertProblem(answer, 422, "INVALID");
        assertThat(answer.body()).contains("/description", "TOO_LONG", "at most 20000 characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "{}x", "{\"a\":1,\"a\":2}", "{\"a\":[[[[[[[[[[[[[[[[[[[[[", "not json"})
    void brokenJsonIsNotReadable(String body) {
        assertProblem(keyed().post(ApiReport.PATH, body), 400, "MALFORMED");
    }

    @Test
    void aNumberWithoutEndIsNotReadable() {
        var body = "{\"a\":%s}".formatted("1".repeat(100_000));

        assertProblem(keyed().post(ApiReport.PATH, body), 400, "MALFORMED");
    }

    @Test
    void jsonThatIsNoReportIsOfTheWrongType() {
        for (var body : List.of("[]", "\"text\"", "1", "null")) {
            assertProblem(keyed().post(ApiReport.PATH, body), 422, "INVALID");
        }
    }

    @Test
    void tenMegabytesAreTooLarge() {
        assertProblem(
                keyed().post(ApiReport.PATH, " ".repeat(10 * ONE_MEBIBYTE)), 413, "TOO_LARGE");
    }

    @Test
    void whatIsNotJsonIsNotRead() {
        assertProblem(
                keyed().postForm(ApiReport.PATH, java.util.Map.of("capacity", "MP")),
                415,
                "MEDIA_TYPE");
    }

    @Test
    void aTypeThatIsNoneIsNotRead() {
        assertProblem(keyed().postAs("%%%", ApiReport.PATH, "{}"), 415, "MEDIA_TYPE");
    }

    @Test
    void aKeyIsNeededAndMustBeOne() {
        assertProblem(api.post(ApiReport.PATH, "{}"), 400, "IDEMPOTENCY_KEY_NEEDED");
        for (var key : List.of("short", "with space in it ", "x".repeat(129))) {
            assertProblem(new ApiReport().send(api, key), 400, "IDEMPOTENCY_KEY_NEEDED");
        }
    }

    @Test
    void anotherMethodIsRefusedWithThoseThatAreNot() {
        var answer = api.get(ApiReport.PATH);

        assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
        assertThat(answer.header("Allow")).contains("POST");
    }

    @Test
    void anotherFormatIsNotThere() {
        assertProblem(
                api.with("Accept", "text/html").get("/api/v1/places?q=BN1"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void unknownAddressesAreNotFoundWhateverTheyAre() {
        var one = api.get("/api/v1/nothing");
        var other = api.get("/api/v1/cases.json");

        assertProblem(one, 404, "NOT_FOUND");
        assertThat(other.body()).isEqualTo(one.body());
    }

    @Test
    void tooManyFromOneNetworkAreHeldBackAndOthersAreNot() {
        var flood = api.with("X-Forwarded-For", "203.0.113.9");
        Answer answer = flood.with("Idempotency-Key", ApiReport.key()).post(ApiReport.PATH, "{}");
        for (int i = 0; i < 500 && answer.status() != 429; i++) {
            answer = flood.with("Idempotency-Key", ApiReport.key()).post(ApiReport.PATH, "{}");
        }

        assertProblem(answer, 429, "TOO_MANY");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 3600);
        var neighbour = api.with("X-Forwarded-For", "203.0.113.77");
        assertThat(neighbour.with("Idempotency-Key", ApiReport.key()).post(ApiReport.PATH, "{}"))
                .extracting(Answer::status)
                .isEqualTo(429);
        var elsewhere = api.with("X-Forwarded-For", "198.51.100.1");
        assertThat(elsewhere.with("Idempotency-Key", ApiReport.key()).post(ApiReport.PATH, "{}"))
                .extracting(Answer::status)
                .isEqualTo(422);
    }

    private ApiClient keyed() {
        return api.with("Idempotency-Key", ApiReport.key());
    }

    static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        var problem = answer.json().getAsJsonObject();
        assertThat(problem.keySet())
                .contains("type", "title", "status", "detail", "instance", "code");
        assertThat(problem.get("status").getAsInt()).isEqualTo(status);
        assertThat(text(problem, "code")).isEqualTo(code);
        assertThat(answer.body())
                .doesNotContain("Exception", "org.safecanvass", "java", "jakarta", "(line");
    }

    private static List<JsonElement> errors(Answer answer) {
        return answer.json().getAsJsonObject().getAsJsonArray("errors").asList();
    }

    private static List<String> codes(Answer answer) {
        return StreamSupport.stream(errors(answer).spliterator(), false)
                .map(error -> text(error, "code"))
                .toList();
    }

    private static String text(JsonElement json, String name) {
        return json.getAsJsonObject().get(name).getAsString();
    }
}
