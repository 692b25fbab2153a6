package org.safecanvass.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safecanvass.platform.entity.TestDatabase;

class TenancyLintPostgresTest {

    @Test
    void findsNothingInTheSchemaAsShipped() throws SQLException {
        try (var app = TestDatabase.create().app()) {
            assertThat(TenancyLint.findings(app)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alter table report disable row level security | row-level security is not forced on table: report",
                "alter table report no force row level security | row-level security is not forced on table: report",
                "create table loose (id int) | row-level security is not forced on table: loose",
                "create policy open on report using (true) | policy that is not the one plain rule: report.open",
                "create view peek as select * from report | view that reads with its owner's rights: peek",
                "create materialized view heap as select 1 as one | view that reads with its owner's rights: heap",
                "create function f() returns int language sql security definer as 'select 1' | function that runs with its owner's rights: f()",
                "alter table report add unique (reference) | unique key that spans tenants: report_reference_key",
                "alter table draft add constraint fk foreign key (report_id) references report (id) | foreign key between tenants' tables that does not lead with tenant_id: fk",
                "grant delete on audit_entry to portal_app | the application's role may change the audit trail: audit_entry DELETE",
            })
    void namesEachOpenDoor(String harm, String finding) throws SQLException {
        var database = TestDatabase.create();
        try (var owner = database.owner();
                var statement = owner.createStatement();
                var app = database.app()) {
            statement.execute(harm);
            assertThat(TenancyLint.findings(app)).contains(finding);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alter role portal_app bypassrls; | alter role portal_app nobypassrls; | the application's role is too strong",
                "grant portal_owner to portal_app; | revoke portal_owner from portal_app; | the application's role is a member of a role",
            })
    void namesARoleThatIsTooStrong(String harm, String mend, String finding) throws SQLException {
        var database = TestDatabase.create();
        try (var superuser = database.superuser();
                var statement = superuser.createStatement();
                var app = database.app()) {
            statement.execute(harm);
            List<String> findings = TenancyLint.findings(app);
            statement.execute(mend);
            assertThat(findings).anyMatch(line -> line.startsWith(finding));
        }
    }
}
