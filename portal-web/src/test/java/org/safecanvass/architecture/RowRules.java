package org.safecanvass.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess.Predicates;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import java.util.Set;
import org.safecanvass.platform.entity.OfNobody;
import org.safecanvass.platform.entity.TenantOwned;

/** Whose a row is, and which few classes write rows past the entities. */
class RowRules {
    private static final Set<String> WRITE_BY_SQL =
            Set.of(
                    // rows without an entity: counters, keys, tokens, kept answers
                    "org.safecanvass.account.workflow.AccessTokenStore",
                    "org.safecanvass.account.workflow.Directory",
                    "org.safecanvass.audit.workflow.AuditBuffer",
                    "org.safecanvass.organisation.workflow.PollStore",
                    "org.safecanvass.platform.workflow.AnswerStore",
                    "org.safecanvass.platform.workflow.Vault",
                    "org.safecanvass.statistics.workflow.Closing",
                    "org.safecanvass.statistics.workflow.Tally",
                    // that a reporter has read, which the entry of the reading says too
                    "org.safecanvass.incident.workflow.ReportStore",
                    // loaders, before anybody is served
                    "org.safecanvass.content.entity.ContentLoader",
                    "org.safecanvass.organisation.entity.OrganisationLoader",
                    "org.safecanvass.place.entity.ReferenceLoader",
                    "org.safecanvass.place.entity.ReferenceTable",
                    "org.safecanvass.sample.workflow.SampleOrganisations",
                    "org.safecanvass.sample.workflow.SampleSteps",
                    // set_config, and nothing that changes a row
                    "org.safecanvass.platform.workflow.TenantScope");

    static final ArchRule every_row_has_an_owner_or_a_reason =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .beAssignableTo(TenantOwned.class)
                    .orShould()
                    .beAnnotatedWith(OfNobody.class);

    static final ArchRule no_row_is_kept_past_its_transaction =
            noClasses().should().beAnnotatedWith(Cacheable.class);

    static final ArchRule rows_are_changed_through_their_entities =
            noClasses()
                    .that(areNot(WRITE_BY_SQL))
                    .should()
                    .callMethodWhere(
                            Predicates.target(
                                    DescribedPredicate.describe(
                                            "writes rows by SQL or JPQL", RowRules::writesRows)));

    private static boolean writesRows(AccessTarget called) {
        return called.getName().startsWith("execute")
                && !called.getName().equals("executeQuery")
                && (called.getOwner().getPackageName().equals("java.sql")
                        || called.getOwner().getPackageName().equals("jakarta.persistence"));
    }

    private static DescribedPredicate<JavaClass> areNot(Set<String> names) {
        return DescribedPredicate.describe(
                "are not on the list of those that write by SQL",
                type -> !names.contains(type.getName()));
    }
}
