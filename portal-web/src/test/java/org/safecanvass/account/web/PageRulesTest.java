package org.safecanvass.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.entity.Scope;
import org.safecanvass.platform.workflow.Actor;

class PageRulesTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    @ParameterizedTest
    @CsvSource({
        "/staff/queue.xhtml, CASE_OPEN",
        "/staff/case.xhtml, CASE_OPEN",
        "/staff/case/assess.xhtml, CASE_OPEN",
        "/staff/dashboard.xhtml, DASHBOARD_VIEW",
        "/staff/audit/log.xhtml, AUDIT_READ",
        "/staff/people/list.xhtml, USER_MANAGE",
        "/staff/people/clients.xhtml, RULES_MANAGE",
        "/staff/operator/organisations.xhtml, ORGANISATION_CREATE",
        "/staff/polls.xhtml, RULES_MANAGE",
        "/staff/polls.xhtml, ORGANISATION_CREATE"
    })
    void aPageIsForThoseWithItsPermissionAndNoOthers(String path, Permission needed) {
        assertThat(PageRules.needsSignIn(path)).isTrue();
        assertThat(PageRules.allows(with(needed), path)).isTrue();
        assertThat(PageRules.allows(with(), path)).isFalse();
    }

    @Test
    void programsAreManagedByThoseWhoManageRulesAndNotByAllWhoManagePeople() {
        assertThat(PageRules.allows(with(Permission.USER_MANAGE), "/staff/people/clients.xhtml"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/index.xhtml", "/report/start.xhtml", "/help/help.xhtml", "/sign-in.xhtml"})
    void publicPagesAreForAll(String path) {
        assertThat(PageRules.needsSignIn(path)).isFalse();
        assertThat(PageRules.allows(with(), path)).isTrue();
    }

    @Test
    void onlyTheOneTimeLinkOfAllAccountPagesIsForStrangers() {
        assertThat(PageRules.needsSignIn("/account/password.xhtml")).isFalse();
        assertThat(PageRules.needsSignIn("/account/index.xhtml")).isTrue();
    }

    @Test
    void everyStaffPageThatThereIsNeedsASignIn() throws IOException {
        assertThat(pages("staff")).hasSizeGreaterThan(9).allMatch(PageRules::needsSignIn);
    }

    @Test
    void noPageOfAReporterNeedsOne() throws IOException {
        assertThat(pages("report")).hasSizeGreaterThan(5).noneMatch(PageRules::needsSignIn);
    }

    private static List<String> pages(String folder) throws IOException {
        try (var files = Files.walk(PAGES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file))
                    .toList();
        }
    }

    private static Actor with(Permission... permissions) {
        Map<Permission, Scope> held = new EnumMap<>(Permission.class);
        for (var permission : permissions) {
            held.put(permission, Scope.ORG);
        }
        return new Actor(
                Actor.Kind.PERSON,
                new UUID(1, 2),
                new UUID(3, 4),
                "Ada",
                Set.of(),
                held,
                Set.of(),
                Locale.ENGLISH);
    }
}
