package org.safecanvass.platform.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks in the catalogue, as the application's own role, for every known way in which one
 * organisation could come to see another's rows. The portal refuses to run while one is open.
 */
public final class TenancyLint {
    /** Tables that hold public facts or nothing about anybody, and so belong to no tenant. */
    private static final String OF_NOBODY =
            """
            ('organisation','team','directory_entry','undelivered','poll','content_document',
             'flyway_schema_history','sample_step','reference_load','council','county','combined_authority',
             'police_force','ward','ward_hex','constituency','constituency_council','council_alias',
             'council_code_change','council_hex','postcode_sector',
             'postcode_sector_council','election_type','election_organisation','party')
            """;

    private static final Map<String, String> CHECKS = checks();

    private TenancyLint() {}

    /** Returns what is wrong, one sentence each; empty when tenants are apart. */
    public static List<String> findings(Connection connection) throws SQLException {
        var findings = new ArrayList<String>();
        for (var check : CHECKS.entrySet()) {
            try (PreparedStatement query = connection.prepareStatement(check.getValue());
                    var rows = query.executeQuery()) {
                while (rows.next()) {
                    findings.add(check.getKey() + ": " + rows.getString(1));
                }
            }
        }
        return findings;
    }

    private static Map<String, String> checks() {
        var tables =
                " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = 'portal' and c.relkind in ('r', 'p') ";
        var hasTenant =
                " exists (select from pg_attribute a where a.attrelid = c.oid"
                        + " and a.attname = 'tenant_id' and a.attnotnull and not a.attisdropped) ";
        var checks = new TreeMap<String, String>();
        checks.put(
                "row-level security is not forced on table",
                "select c.relname"
                        + tables
                        + "and not (c.relrowsecurity and c.relforcerowsecurity)"
                        + " and c.relname not in "
                        + OF_NOBODY);
        checks.put(
                "table of a tenant without a mandatory tenant_id",
                "select c.relname"
                        + tables
                        + "and not "
                        + hasTenant
                        + " and c.relname not in "
                        + OF_NOBODY);
        checks.put(
                "policy that is not the one plain rule",
                """
                select p.tablename || '.' || p.policyname from pg_policies p
                where p.schemaname = 'portal'
                  and (p.permissive <> 'PERMISSIVE' or p.cmd <> 'ALL'
                    or p.qual is distinct from '(tenant_id = current_tenant())'
                    or p.with_check is distinct from '(tenant_id = current_tenant())')
                """);
        checks.put(
                "foreign key between tenants' tables that does not lead with tenant_id",
                """
                select c.conname from pg_constraint c
                where c.contype = 'f' and c.connamespace = 'portal'::regnamespace
                  and exists (select from pg_attribute a where a.attrelid = c.confrelid
                    and a.attname = 'tenant_id')
                  and not exists (select from pg_attribute a, pg_attribute b
                    where a.attrelid = c.conrelid and a.attnum = c.conkey[1] and a.attname = 'tenant_id'
                      and b.attrelid = c.confrelid and b.attnum = c.confkey[1] and b.attname = 'tenant_id')
                """);
        checks.put(
                "unique key that spans tenants",
                """
                select i.indexrelid::regclass::text from pg_index i
                  join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'portal' and i.indisunique
                  and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
                  and c.relname <> 'directory_entry'
                  and not exists (select from pg_attribute a where a.attrelid = c.oid
                    and a.attnum = i.indkey[0] and a.attname = 'tenant_id')
                  and not (i.indisprimary and i.indnatts = 1 and exists (select from pg_attribute a
                    where a.attrelid = c.oid and a.attnum = i.indkey[0] and a.attname = 'id'))
                """);
        checks.put(
                "view that reads with its owner's rights",
                """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'portal' and (c.relkind = 'm' or c.relkind = 'v'
                  and not coalesce('security_invoker=true' = any (c.reloptions)
                    or 'security_invoker=on' = any (c.reloptions), false))
                """);
        checks.put(
                "function that runs with its owner's rights",
                """
                select p.oid::regprocedure::text from pg_proc p
                where p.pronamespace = 'portal'::regnamespace and p.prosecdef
                """);
        checks.put(
                "the application's role is too strong",
                """
                select rolname from pg_roles where rolname = current_user
                  and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                """);
        checks.put(
                "the application's role is a member of a role",
                """
                select m.roleid::regrole::text from pg_auth_members m
                  join pg_roles r on r.oid = m.member where r.rolname = current_user
                """);
        checks.put(
                "the application's role owns",
                """
                select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
                where r.rolname = current_user
                """);
        checks.put(
                "the application's role may change the audit trail",
                """
                select table_name || ' ' || privilege_type from information_schema.table_privileges
                where table_schema = 'portal' and grantee = current_user
                  and table_name like 'audit%' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
                """);
        return checks;
    }
}
