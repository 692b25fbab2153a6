package org.safecanvass.acceptance;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Speaks to the portal as a program does; redirects are shown, not followed. */
public final class ApiClient {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String address;
    private final Map<String, String> headers;

    ApiClient(String address) {
        this(address, Map.of());
    }

    private ApiClient(String address, Map<String, String> headers) {
        this.address = address;
        this.headers = headers;
    }

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String body) {
        public JsonElement json() {
            return JsonParser.parseString(body);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** The same client, sending one header more with each request. */
    public ApiClient with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new ApiClient(address, more);
    }

    /** The same client with a fresh bearer token. */
    public ApiClient as(SampleAccounts.Client client, String scopes) {
        var login = client.id() + ":" + client.secret();
        var basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        var answer =
                with("Authorization", "Basic " + basic)
                        .postForm(
                                "/oauth/token",
                                Map.of("grant_type", "client_credentials", "scope", scopes));
        if (answer.status() != 200) {
            throw new AssertionError("No token for " + client.id() + ": " + answer);
        }
        var token = answer.json().getAsJsonObject().get("access_token").getAsString();
        return with("Authorization", "Bearer " + token);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return postAs("application/json", path, json);
    }

    public Answer postAs(String type, String path, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    public Answer postForm(String path, Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach(
                (name, value) ->
                        body.append(body.isEmpty() ? "" : "&")
                                .append(encode(name))
                                .append('=')
                                .append(encode(value)));
        return postAs("application/x-www-form-urlencoded", path, body.toString());
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        headers.forEach(builder::setHeader);
        return builder;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
