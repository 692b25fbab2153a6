package org.safecanvass.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.AllowedToAll;
import org.safecanvass.platform.workflow.UseCase;

/** What may be done is small, runs in a transaction, and says who may do it. */
class UseCaseRules {
    static final ArchRule every_public_method_says_who_may_call_it =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(UseCase.class)
                    .and()
                    .areDeclaredInClassesThat()
                    .areNotAnnotatedWith("jakarta.interceptor.Interceptor")
                    .and()
                    .arePublic()
                    .should()
                    .beAnnotatedWith(Allowed.class)
                    .orShould()
                    .beAnnotatedWith(AllowedToAll.class);

    static final ArchRule a_use_case_runs_in_a_transaction =
            classes()
                    .that()
                    .areAnnotatedWith(UseCase.class)
                    .and()
                    .areNotAnnotatedWith("jakarta.interceptor.Interceptor")
                    .should()
                    .beAnnotatedWith(Stateless.class);

    static final ArchRule a_use_case_stands_for_itself =
            classes()
                    .that()
                    .areAnnotatedWith(UseCase.class)
                    .should(inheritNothing())
                    .andShould(offerAtMost(5));

    private static ArchCondition<JavaClass> inheritNothing() {
        return new ArchCondition<>("inherit no method whose permission is written elsewhere") {
            @Override
            public void check(JavaClass useCase, ConditionEvents events) {
                var alone =
                        useCase.getRawSuperclass().stream()
                                        .allMatch(t -> t.isEquivalentTo(Object.class))
                                && useCase.getRawInterfaces().isEmpty();
                events.add(new SimpleConditionEvent(useCase, alone, useCase.getName()));
            }
        };
    }

    private static ArchCondition<JavaClass> offerAtMost(int most) {
        return new ArchCondition<>("offer at most " + most + " public methods") {
            @Override
            public void check(JavaClass useCase, ConditionEvents events) {
                var offered =
                        useCase.getMethods().stream()
                                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                                .count();
                events.add(
                        new SimpleConditionEvent(
                                useCase, offered <= most, useCase.getName() + ": " + offered));
            }
        };
    }
}
