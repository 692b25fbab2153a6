-- Appended to, never updated: two reports of one hour in one ward must not wait for one another.
create table incident_tally (
  tenant_id uuid not null references organisation (id),
  id uuid not null,
  week date not null,
  ward_code text,
  category text not null,
  grade text not null,
  progress text not null check (progress in ('LOGGED', 'SENT', 'IN_HAND', 'ANSWERED', 'CLOSED')),
  change smallint not null,
  at timestamptz not null,
  primary key (tenant_id, id)
);
comment on table incident_tally is 'Changes to the counts of a council''s area, by week of submission (its Monday, London time). tenant_id is the council. No person, no reference.';
create index incident_tally_week on incident_tally (tenant_id, week);
alter table incident_tally enable row level security;
alter table incident_tally force row level security;
create policy tenant_owns_row on incident_tally using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert on incident_tally to ${app_role};

create table published_week (
  tenant_id uuid not null references organisation (id),
  week date not null,
  published_at timestamptz not null,
  primary key (tenant_id, week)
);
comment on table published_week is 'Weeks whose figures were frozen; never changed once shown.';
alter table published_week enable row level security;
alter table published_week force row level security;
create policy tenant_owns_row on published_week using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert on published_week to ${app_role};

create table published_count (
  tenant_id uuid not null,
  week date not null,
  ward_code text not null,
  category text not null,
  progress text not null,
  incidents integer not null check (incidents > 0),
  primary key (tenant_id, week, ward_code, category, progress),
  foreign key (tenant_id, week) references published_week (tenant_id, week)
);
comment on table published_count is 'Counts of a frozen week before disclosure control; ward_code is empty where the ward is not known.';
alter table published_count enable row level security;
alter table published_count force row level security;
create policy tenant_owns_row on published_count using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert on published_count to ${app_role};
