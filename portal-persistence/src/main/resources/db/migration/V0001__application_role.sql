-- The application's role may use the schema and nothing in it until a later migration says so.
revoke all on schema ${flyway:defaultSchema} from public;
grant usage on schema ${flyway:defaultSchema} to ${app_role};
