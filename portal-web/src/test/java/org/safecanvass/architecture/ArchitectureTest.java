package org.safecanvass.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule that a class of the portal keeps, whichever module it is in. */
class ArchitectureTest {
    private static final JavaClasses PORTAL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("org.safecanvass");

    @Test
    void theThreeModulesAreLookedAt() {
        assertThat(PORTAL)
                .extracting(type -> type.getPackageName())
                .contains(
                        "org.safecanvass.casework.entity",
                        "org.safecanvass.casework.workflow",
                        "org.safecanvass.casework.web")
                .doesNotContain("org.safecanvass.architecture");
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsKept() {
        return Stream.of(
                        LayerRules.class,
                        CapabilityRules.class,
                        UseCaseRules.class,
                        RowRules.class,
                        TimeRules.class,
                        CodeRules.class)
                .flatMap(rules -> Arrays.stream(rules.getDeclaredFields()))
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> dynamicTest(field.getName(), () -> rule(field).check(PORTAL)));
    }

    private static ArchRule rule(Field field) throws IllegalAccessException {
        return (ArchRule) field.get(null);
    }
}
