package org.safecanvass.account.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safecanvass.content.entity.Access;
import org.safecanvass.content.entity.ContentFiles;
import org.safecanvass.content.entity.ContentReader;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.entity.Scope;

/** What roles allow, and who may have which: by the content that ships. */
class GrantsTest {
    private static final Access ACCESS = ContentReader.read(ContentFiles.read()).access();

    @Test
    void theWidestScopeOfAllRolesCounts() {
        var granted = Grants.of(List.of("POLICE_LIAISON", "SUPERVISOR"), ACCESS);

        assertThat(granted).containsEntry(Permission.CASE_OPEN, Scope.TEAM);
        assertThat(granted).containsEntry(Permission.REPORT_FOR_ANOTHER, Scope.ORG);
    }

    @Test
    void whatNoRoleGivesIsNotThere() {
        assertThat(Grants.of(List.of("AUDITOR"), ACCESS))
                .containsOnlyKeys(Permission.AUDIT_READ, Permission.AUDIT_EXPORT);
        assertThat(Grants.of(List.of(), ACCESS)).isEmpty();
    }

    @Test
    void countsAreNeverMixedWithRecords() {
        var scopes =
                EnumSet.allOf(Permission.class).stream()
                        .collect(Collectors.toMap(each -> each, GrantsTest::scopesOf));

        assertThat(scopes.values())
                .noneMatch(given -> given.contains(Scope.COUNTS) && given.size() > 1);
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void everyOfferedRoleIsKnown(OrganisationKind kind) {
        assertThat(ACCESS.roles().ids()).containsAll(RolesOfKinds.of(kind));
    }

    @Test
    void onlyTheOperatorHasTheOperatorsRole() {
        var offering =
                EnumSet.allOf(OrganisationKind.class).stream()
                        .filter(kind -> RolesOfKinds.of(kind).contains("PLATFORM_OPERATOR"));

        assertThat(offering).containsExactly(OrganisationKind.OPERATOR);
        assertThat(RolesOfKinds.of(OrganisationKind.OPERATOR))
                .doesNotContain("ORGANISATION_ADMINISTRATOR");
    }

    @Test
    void anAuditorHasNoOtherRoleAndNoTeam() {
        assertThat(refusal(Set.of("AUDITOR", "SUPERVISOR"), 0)).isEqualTo(ErrorCode.ROLES_APART);
        assertThat(refusal(Set.of("AUDITOR"), 1)).isEqualTo(ErrorCode.ROLES_APART);
        assertThatCode(() -> RolesOfKinds.check(OrganisationKind.POLICE, Set.of("AUDITOR"), 0))
                .doesNotThrowAnyException();
    }

    @Test
    void whoWorksOnCasesNeedsATeam() {
        assertThat(
                        List.of(
                                "POLICE_LIAISON",
                                "ELECTION_SPOC",
                                "SUPERVISOR",
                                "COUNCIL_OFFICER",
                                "ELECTORAL_SERVICES_OFFICER",
                                "SAFETY_LEAD",
                                "PARTY_CONTACT"))
                .allMatch(role -> Grants.inTeams(Set.of(role), ACCESS));
        assertThat(Grants.inTeams(Set.of("ORGANISATION_ADMINISTRATOR", "REPORTER"), ACCESS))
                .isFalse();
        assertThat(Grants.inTeams(Set.of("AUDITOR"), ACCESS)).isFalse();
    }

    @Test
    void rolesOfOtherKindsAreRefused() {
        assertThat(refusal(Set.of("SAFETY_LEAD"), 0)).isEqualTo(ErrorCode.INVALID);
        assertThat(refusal(Set.of("PLATFORM_OPERATOR"), 0)).isEqualTo(ErrorCode.INVALID);
        assertThat(refusal(Set.of(), 0)).isEqualTo(ErrorCode.ROLE_MISSING);
    }

    @Test
    void aProgramMayDoWhatItsScopesSayAndNoMore() {
        assertThat(ApiScope.permissionsOf(Set.of("statistics.read")))
                .isEqualTo(Map.of(Permission.DASHBOARD_VIEW, Scope.COUNTS));
        assertThat(ApiScope.permissionsOf(Set.of("case.read")))
                .doesNotContainKey(Permission.CASE_CLOSE);
        assertThat(ApiScope.permissionsOf(Set.of("everything"))).isEmpty();
    }

    private static Set<Scope> scopesOf(Permission permission) {
        return ACCESS.roles().stream()
                .map(role -> role.scopeOf(permission))
                .filter(scope -> scope != Scope.NO)
                .collect(Collectors.toSet());
    }

    private static ErrorCode refusal(Set<String> roles, int teams) {
        return catchThrowableOfType(
                        DomainException.class,
                        () -> RolesOfKinds.check(OrganisationKind.POLICE, roles, teams))
                .code();
    }
}
