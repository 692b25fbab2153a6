create table tenant_key (
  tenant_id uuid not null references organisation (id),
  number integer not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (tenant_id, number)
);
comment on table tenant_key is 'Data keys of an organisation, wrapped by the key that is kept outside the database. The highest number seals, all of them open.';
alter table tenant_key enable row level security;
alter table tenant_key force row level security;
create policy tenant_owns_row on tenant_key using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert on tenant_key to ${app_role};
