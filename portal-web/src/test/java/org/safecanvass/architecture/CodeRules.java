package org.safecanvass.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;

/** Names and habits. */
class CodeRules {
    static final ArchRule names_say_what_a_class_is =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto|Data)(\\$.*)?");

    static final ArchRule a_backing_bean_is_named_so =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Backing")
                    .should()
                    .beAnnotatedWith(Named.class)
                    .andShould()
                    .resideInAPackage("..web");

    static final ArchRule nothing_is_written_to_the_console =
            NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    static final ArchRule logs_go_through_the_platform = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
}
