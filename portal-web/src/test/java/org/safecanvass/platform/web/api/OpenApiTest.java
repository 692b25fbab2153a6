package org.safecanvass.platform.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safecanvass.content.entity.ContentFiles;
import org.safecanvass.content.entity.ContentReader;
import org.safecanvass.content.entity.Outcome;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of the API says what the resources do: no more, no less. */
class OpenApiTest {
    private static final Pattern NAME =
            Pattern.compile(
                    "\\.(?:text|flag|instant|texts|map|object|has)\\(\\s*\"(\\w+)\"\\)"
                            + "|required\\(fields, \"(\\w+)\"");
    private static final Pattern QUERY =
            Pattern.compile("query\\.(?:text|uuid|date|choice|number)\\(\"(\\w+)\"");
    private static final Pattern WRITTEN = Pattern.compile("\\.add\\(\\s*\"(\\w+)\"");
    private static final String SOURCES = "src/main/java/org/safecanvass/";

    private final Map<String, Object> document = load();
    private final Map<String, Method> served = served();

    @Test
    void everyOperationThatIsServedIsDescribedAndNoOther() {
        var described = new TreeSet<String>();
        operations().keySet().stream()
                .filter(operation -> !operation.contains("/oauth/"))
                .forEach(described::add);

        assertThat(described).isEqualTo(new TreeSet<>(served.keySet())).hasSizeGreaterThan(9);
    }

    @Test
    void theStatusesAreThoseThatTheKindOfOperationCanAnswerWith() {
        served.forEach(
                (operation, method) ->
                        assertThat(statuses(operation))
                                .as(operation)
                                .containsAll(expectedStatuses(method)));
    }

    @Test
    void everyProblemOfARequestIsDescribedSomewhere() {
        var described =
                served.keySet().stream()
                        .flatMap(operation -> statuses(operation).stream())
                        .collect(Collectors.toSet());
        var kinds =
                Arrays.stream(ProblemKind.values())
                        .map(ProblemKind::status)
                        .filter(status -> status < 500 && status != 405 && status != 406)
                        .map(String::valueOf)
                        .collect(Collectors.toSet());

        assertThat(described).containsAll(kinds);
    }

    @Test
    void theNamesThatABodyMayHaveAreThoseThatAreRead() {
        assertThat(names("Report", "OnBehalfOf", "Place", "Contact"))
                .isEqualTo(found(NAME, "delivery/web/ReportBody.java"));
        assertThat(names("Judgement", "Weight"))
                .isEqualTo(found(NAME, "casework/web/JudgementBody.java"));
        assertThat(names("Addendum")).isEqualTo(found(NAME, "delivery/web/ReportsResource.java"));
        assertThat(names("Message", "ToldOutcome"))
                .isEqualTo(found(NAME, "casework/web/CaseResource.java"));
    }

    @Test
    void theOutcomesThatNeedAReferenceAreNamed() {
        var outcomes = ContentReader.read(ContentFiles.read()).handling().outcomes();
        var described = map(properties("ToldOutcome").get("outcome")).get("description");
        var named = new TreeSet<>(Arrays.asList(described.toString().split("\\W+")));
        named.retainAll(outcomes.ids());

        assertThat(outcomes.stream().filter(Outcome::needsReference))
                .extracting(Outcome::id)
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void allHeadingsAreRequiredAndTheirReasonsAsTheContentSays() {
        var headings = ContentReader.read(ContentFiles.read()).handling().thrive().headings();
        var weighed = map(properties("Judgement").get("weighed"));
        var schemas = map(weighed.get("properties"));
        var level = map(properties("ReasonedWeight").get("level"));

        assertThat(schemas.keySet()).isEqualTo(headings.ids());
        assertThat(new TreeSet<Object>((List<?>) weighed.get("required")))
                .isEqualTo(headings.ids());
        assertThat(headings)
                .allSatisfy(
                        heading -> {
                            assertThat(map(schemas.get(heading.id())).get("$ref").toString())
                                    .endsWith(
                                            heading.reasonRequired()
                                                    ? "/ReasonedWeight"
                                                    : "/Weight");
                            assertThat(level.get("enum")).isEqualTo(heading.levelIds());
                        });
    }

    @Test
    void theNamesThatAnAnswerHasAreThoseThatAreWritten() {
        assertThat(names("Places", "PlaceMatch", "Named", "Force"))
                .isEqualTo(found(WRITTEN, "place/web/PlacesResource.java"));
        assertThat(names("Receipt", "Advice", "Delivery"))
                .isEqualTo(found(WRITTEN, "delivery/web/DeliveryJson.java"));
        assertThat(names("OwnReport", "ReportEntry"))
                .isEqualTo(found(WRITTEN, "delivery/web/ReportJson.java"));
        assertThat(
                        names(
                                "CaseLine",
                                "Case",
                                "Route",
                                "Holder",
                                "Assessment",
                                "Weight",
                                "CaseEntry"))
                .isEqualTo(found(WRITTEN, "casework/web/CaseJson.java"));
        assertThat(names("CasePage")).isEqualTo(found(WRITTEN, "casework/web/CasesResource.java"));
        assertThat(names("Standing")).isEqualTo(found(WRITTEN, "casework/web/CaseResource.java"));
        assertThat(names("Figures", "Figure"))
                .isEqualTo(found(WRITTEN, "statistics/web/StatisticsResource.java"));
        assertThat(names("Problem", "FieldProblem"))
                .isEqualTo(found(WRITTEN, "platform/web/api/Problem.java"));
        assertThat(names("Token", "TokenError"))
                .isEqualTo(found(WRITTEN, "account/web/TokenServlet.java"));
    }

    @Test
    void theParametersOfAQuestionAreThoseThatAreRead() {
        assertThat(queryNames("GET /api/v1/cases"))
                .isEqualTo(found(QUERY, "casework/web/CasesResource.java"));
        assertThat(queryNames("GET /api/v1/statistics"))
                .isEqualTo(found(QUERY, "statistics/web/StatisticsResource.java"));
        assertThat(queryNames("GET /api/v1/places")).containsExactly("q");
    }

    private Set<String> expectedStatuses(Method method) {
        var expected = new TreeSet<>(Set.of("401"));
        if (method.isAnnotationPresent(POST.class)) {
            expected.addAll(Set.of("400", "404", "409", "413", "415", "422"));
            if (method.getDeclaringClass().getSimpleName().equals("CaseResource")) {
                expected.addAll(Set.of("412", "428"));
            }
        }
        if (Arrays.stream(method.getAnnotations())
                .anyMatch(one -> one.annotationType().getSimpleName().equals("Limited"))) {
            expected.add("429");
        }
        return expected;
    }

    private Set<String> statuses(String operation) {
        return map(operations().get(operation).get("responses")).keySet();
    }

    private Set<String> queryNames(String operation) {
        return ((List<?>) operations().get(operation).get("parameters"))
                .stream()
                        .map(OpenApiTest::map)
                        .filter(parameter -> "query".equals(parameter.get("in")))
                        .map(parameter -> (String) parameter.get("name"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> names(String... schemas) {
        return Arrays.stream(schemas)
                .flatMap(name -> properties(name).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Object> properties(String schema) {
        var all = map(map(document.get("components")).get("schemas"));
        return map(map(all.get(schema)).get("properties"));
    }

    private Map<String, Map<String, Object>> operations() {
        var operations = new TreeMap<String, Map<String, Object>>();
        map(document.get("paths"))
                .forEach(
                        (path, methods) ->
                                map(methods)
                                        .forEach(
                                                (method, operation) ->
                                                        operations.put(
                                                                method.toUpperCase() + " " + path,
                                                                map(operation))));
        return operations;
    }

    private static Map<String, Method> served() {
        var served = new TreeMap<String, Method>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.safecanvass")
                        .stream()
                        .filter(one -> one.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .forEach(resource -> addOperations(resource, served));
        return served;
    }

    private static void addOperations(Class<?> resource, Map<String, Method> served) {
        for (var method : resource.getDeclaredMethods()) {
            Stream.of(GET.class, POST.class)
                    .filter(method::isAnnotationPresent)
                    .forEach(
                            verb ->
                                    served.put(
                                            verb.getSimpleName() + " " + path(resource, method),
                                            method));
        }
    }

    private static String path(Class<?> resource, Method method) {
        var own = method.getAnnotation(Path.class);
        return ApiApplication.PATH
                + "/"
                + resource.getAnnotation(Path.class).value()
                + (own == null ? "" : "/" + own.value());
    }

    private static Set<String> found(Pattern pattern, String source) {
        try {
            return pattern.matcher(Files.readString(java.nio.file.Path.of(SOURCES + source)))
                    .results()
                    .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> load() {
        try (var in = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
