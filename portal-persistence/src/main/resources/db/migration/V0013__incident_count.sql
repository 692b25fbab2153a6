-- Appended to, never updated: two reports of one hour in one ward must not wait for one another.
-- No identifier, no time of day: a row must not lead back to the report that it counts.
create table incident_tally (
  tenant_id uuid not null references organisation (id),
  id bigint generated always as identity,
  week date not null check (extract(isodow from week) = 1),
  ward_code text not null,
  category text not null,
  progress text not null check (progress in ('LOGGED', 'SENT', 'IN_HAND', 'ANSWERED', 'CLOSED')),
  change smallint not null check (change in (-1, 1)),
  primary key (tenant_id, id)
);
comment on table incident_tally is 'Changes to the counts of a council''s area. tenant_id is the council. No person, no reference, no time of day.';
comment on column incident_tally.week is 'Monday (London) of the week of submission, or of the first open week when that one was closed meanwhile.';
comment on column incident_tally.ward_code is 'Empty where the ward is not known.';
create index incident_tally_week on incident_tally (tenant_id, week);
alter table incident_tally enable row level security;
alter table incident_tally force row level security;
create policy tenant_owns_row on incident_tally using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert on incident_tally to ${app_role};

create table published_week (
  tenant_id uuid not null references organisation (id),
  week date not null check (extract(isodow from week) = 1),
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
comment on table published_count is 'Counts of a frozen week before disclosure control, as they stood when it was published. Never shown; figures are made of them.';
alter table published_count enable row level security;
alter table published_count force row level security;
create policy tenant_owns_row on published_count using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert on published_count to ${app_role};

create table published_figure (
  tenant_id uuid not null,
  year smallint not null,
  breakdown text not null check (breakdown in ('WEEK', 'CATEGORY', 'WARD', 'PROGRESS')),
  item text not null,
  week date not null,
  incidents integer not null check (incidents >= 10 and incidents % 5 = 0),
  primary key (tenant_id, year, breakdown, item, week),
  foreign key (tenant_id, week) references published_week (tenant_id, week)
);
comment on table published_figure is 'What may be shown, after disclosure control: the figure of an item from a week''s close on. No row means fewer than 10.';
comment on column published_figure.year is 'ISO 8601 year of the week. A category''s, ward''s or progress''s figure is for the year until the week.';
alter table published_figure enable row level security;
alter table published_figure force row level security;
create policy tenant_owns_row on published_figure using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert on published_figure to ${app_role};
