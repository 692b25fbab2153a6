create table audit_entry (
  tenant_id uuid not null references organisation (id),
  id uuid not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('PERSON', 'CLIENT', 'PUBLIC', 'SYSTEM')),
  actor_id uuid,
  actor_name text,
  actor_organisation uuid not null references organisation (id),
  actor_roles text[] not null,
  operation text not null check (operation in ('COLLECTION', 'ALTERATION', 'CONSULTATION', 'DISCLOSURE', 'COMBINATION', 'ERASURE')),
  action text not null,
  object_type text not null,
  object_id uuid,
  reference text,
  reason text,
  recipients text[] not null default '{}',
  changes jsonb not null default '[]',
  sample boolean not null default false,
  primary key (tenant_id, id)
);
comment on table audit_entry is 'Who did what to which record, in the operations of DPA 2018 s.62. Insert and read only.';
comment on column audit_entry.changes is 'Old and new values of columns that hold no content; sealed columns appear as digests.';
create index audit_entry_newest on audit_entry (tenant_id, at desc, id desc);
create index audit_entry_object on audit_entry (tenant_id, object_id, at desc);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy tenant_owns_row on audit_entry using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert on audit_entry to ${app_role};
