package org.safecanvass.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** A capability uses only those before it; news travels outwards as events. */
class CapabilityRules {
    private static final String ROOT = "org.safecanvass.";
    private static final List<String> ORDER =
            List.of(
                    "platform",
                    "content",
                    "audit",
                    "place",
                    "organisation",
                    "account",
                    "incident",
                    "routing",
                    "delivery",
                    "casework",
                    "notification",
                    "statistics",
                    "sample");

    static final ArchRule capabilities_depend_one_way = classes().should(useOnlyWhatIsBefore());

    private static ArchCondition<JavaClass> useOnlyWhatIsBefore() {
        return new ArchCondition<>("use only capabilities before their own: " + ORDER) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(used -> used.getTargetClass().getPackageName().startsWith(ROOT))
                        .filter(used -> place(used.getTargetClass()) > place(user))
                        .map(used -> SimpleConditionEvent.violated(used, used.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private static int place(JavaClass type) {
        var capability = type.getPackageName().substring(ROOT.length()).split("\\.")[0];
        var place = ORDER.indexOf(capability);
        if (place < 0) {
            throw new AssertionError(capability + " has no place in the order of capabilities");
        }
        return place;
    }
}
