create table disclosure (
  tenant_id uuid not null references organisation (id),
  id uuid not null,
  report_id uuid not null,
  position integer not null,
  role text not null,
  organisation_id uuid references organisation (id),
  organisation_en text not null,
  organisation_cy text not null,
  team_id uuid references team (id),
  team_en text,
  team_cy text,
  lead boolean not null,
  status text not null check (status in ('DELIVERED', 'NOT_JOINED', 'WITHHELD')),
  rule text not null,
  rule_version integer not null,
  reason_en text not null,
  reason_cy text not null,
  case_id uuid,
  content_digest bytea,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, report_id) references report (tenant_id, id)
);
comment on table disclosure is 'The sender''s register: which organisation was proposed, whether it got a copy, why, and the hash of exactly what it got.';
create index disclosure_of on disclosure (tenant_id, report_id, position);
alter table disclosure enable row level security;
alter table disclosure force row level security;
create policy tenant_owns_row on disclosure using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert on disclosure to ${app_role};

-- The operator's list of what could not be delivered: which organisation, when, and no word about whom or what.
create table undelivered (
  id uuid primary key,
  organisation_id uuid references organisation (id),
  organisation_en text not null,
  organisation_cy text not null,
  role text not null,
  grade text not null,
  at timestamptz not null
);
comment on table undelivered is 'Reports whose recipient has not joined, for the operator. No tenant, no reference, no content.';
create index undelivered_newest on undelivered (at desc, id desc);
grant select, insert on undelivered to ${app_role};
