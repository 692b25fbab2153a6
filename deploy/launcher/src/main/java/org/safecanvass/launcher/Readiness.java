package org.safecanvass.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;

/** Asks the portal itself whether it can work. */
final class Readiness {
    enum Answer {
        READY,
        NOT_YET,
        NO_PORTAL,
        NO_SAMPLE
    }

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The server puts numbers and truth values of a check in quotes. */
    private static final Pattern SAMPLE_REPORTS = Pattern.compile("\"reports\"\\s*:\\s*\"?(\\d+)");

    private static final Pattern SAMPLE_FAILED = Pattern.compile("\"failed\"\\s*:\\s*\"?true");
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final HttpRequest question;
    private String lastAnswer = "";

    Readiness(String address) {
        question =
                HttpRequest.newBuilder(URI.create(address + "health/ready"))
                        .timeout(PATIENCE)
                        .build();
    }

    Answer ask() throws InterruptedException {
        try {
            var response = client.send(question, HttpResponse.BodyHandlers.ofString());
            lastAnswer = response.statusCode() + " " + response.body().strip();
            return judge(response.statusCode());
        } catch (IOException e) {
            lastAnswer = String.valueOf(e.getMessage());
            return Answer.NOT_YET;
        }
    }

    /** A server without the portal may say that all of its no checks are well. */
    private Answer judge(int status) {
        if (status == UNAVAILABLE) {
            return SAMPLE_FAILED.matcher(lastAnswer).find() ? Answer.NO_SAMPLE : Answer.NOT_YET;
        }
        return status == OK && lastAnswer.contains("\"database\"")
                ? Answer.READY
                : Answer.NO_PORTAL;
    }

    /** How many sample reports the portal has made so far; 0 when it makes none. */
    int sampleReports() {
        var made = SAMPLE_REPORTS.matcher(lastAnswer);
        return made.find() ? Integer.parseInt(made.group(1)) : 0;
    }

    /** The first line of what was last heard. */
    String lastAnswer() {
        return lastAnswer.lines().findFirst().orElse("");
    }
}
