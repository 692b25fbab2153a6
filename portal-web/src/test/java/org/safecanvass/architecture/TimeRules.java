package org.safecanvass.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess.Predicates;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import org.safecanvass.platform.workflow.PortalClock;

/** There is one clock. */
class TimeRules {
    private static final Set<String> CLOCKS_OF_THE_SYSTEM =
            Set.of("systemUTC", "systemDefaultZone", "system", "tickSeconds", "tickMillis");

    static final ArchRule only_the_portals_clock_asks_the_system =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(PortalClock.class)
                    .should()
                    .callMethodWhere(
                            Predicates.target(
                                    DescribedPredicate.describe(
                                            "asks the system for the time",
                                            TimeRules::asksTheSystem)));

    static final ArchRule times_are_those_of_java_time =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.Date")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.Calendar")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.text.SimpleDateFormat");

    private static boolean asksTheSystem(AccessTarget called) {
        var owner = called.getOwner();
        return switch (called.getName()) {
            case "now" ->
                    owner.getPackageName().equals("java.time")
                            && called instanceof AccessTarget.CodeUnitCallTarget method
                            && method.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            default ->
                    owner.isEquivalentTo(Clock.class)
                            && CLOCKS_OF_THE_SYSTEM.contains(called.getName());
        };
    }
}
