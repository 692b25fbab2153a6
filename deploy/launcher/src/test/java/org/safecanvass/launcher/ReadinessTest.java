package org.safecanvass.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {
    private final HttpServer server = server();

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|{\"checks\":[{\"name\":\"database\"}]}|READY",
                "200|{\"checks\":[]}|NO_PORTAL",
                "404|nothing here|NO_PORTAL",
                "503|{\"data\":{\"reports\":\"7\",\"failed\":false}}|NOT_YET",
                "503|{\"data\":{\"reports\":\"7\",\"failed\":true}}|NO_SAMPLE",
                "503|{\"data\":{\"reports\":\"7\",\"failed\":\"true\"}}|NO_SAMPLE"
            })
    void whatThePortalSaysIsJudged(int status, String said, Readiness.Answer answer)
            throws Exception {
        answers(status, said);

        assertThat(readiness().ask()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"reports\":\"57\"}|57", "{\"reports\":57}|57", "{\"data\":{}}|0"})
    void howManySampleReportsThereAreIsRead(String said, int reports) throws Exception {
        answers(503, said);
        var readiness = readiness();

        readiness.ask();

        assertThat(readiness.sampleReports()).isEqualTo(reports);
    }

    @Test
    void aPortalThatIsNotThereIsNotReadyYet() throws Exception {
        var readiness = readiness();
        server.stop(0);

        assertThat(readiness.ask()).isEqualTo(Readiness.Answer.NOT_YET);
    }

    private void answers(int status, String said) {
        server.createContext(
                "/health/ready",
                exchange -> {
                    var body = said.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    private Readiness readiness() {
        return new Readiness("http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
