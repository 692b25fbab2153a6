package org.safecanvass.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

/** Pages ask use cases, use cases ask entities, and never the other way. */
class LayerRules {
    static final ArchRule every_class_has_its_layer =
            classes()
                    .should()
                    .resideInAnyPackage(
                            "org.safecanvass.*.entity",
                            "org.safecanvass.platform.schema",
                            "org.safecanvass.*.workflow",
                            "org.safecanvass.*.web",
                            "org.safecanvass.platform.web.api");

    static final ArchRule entities_know_no_use_case_and_no_page =
            noClasses()
                    .that()
                    .resideInAnyPackage("..entity", "..schema")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.safecanvass..workflow", "org.safecanvass..web..");

    static final ArchRule use_cases_know_no_page =
            noClasses()
                    .that()
                    .resideInAPackage("..workflow")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.safecanvass..web..",
                            "jakarta.servlet..",
                            "jakarta.faces..",
                            "jakarta.ws.rs..");

    static final ArchRule entities_run_without_a_container =
            noClasses()
                    .that()
                    .resideInAPackage("..entity")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.inject..",
                            "jakarta.enterprise..",
                            "jakarta.servlet..",
                            "jakarta.faces..",
                            "jakarta.ws.rs..");

    static final ArchRule entities_never_reach_a_page =
            noClasses()
                    .that()
                    .resideInAPackage("..web..")
                    .should()
                    .dependOnClassesThat()
                    .areAnnotatedWith(Entity.class);

    /** Readiness asks the database itself; the mapper only names the fault of a lost race. */
    static final ArchRule pages_ask_no_database =
            noClasses()
                    .that()
                    .resideInAPackage("..web..")
                    .and()
                    .doNotHaveFullyQualifiedName("org.safecanvass.platform.web.HealthOfDatabase")
                    .and()
                    .doNotHaveFullyQualifiedName("org.safecanvass.platform.web.api.FaultMapper")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..");
}
