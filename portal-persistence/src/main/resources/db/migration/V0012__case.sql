create table case_file (
  tenant_id uuid not null references organisation (id),
  id uuid primary key,
  reference text not null,
  sender_id uuid not null references organisation (id),
  report_id uuid not null,
  team_id uuid not null references team (id),
  role text not null,
  lead boolean not null,
  state text not null,
  grade text not null,
  urgency smallint not null,
  category text not null,
  capacity text not null,
  frame text not null,
  red_flags text[] not null,
  council_code text,
  ward_code text,
  place_kind text not null,
  language text not null check (language in ('en', 'cy')),
  reply_allowed boolean not null,
  received_at timestamptz not null,
  acknowledge_by timestamptz,
  assess_by timestamptz,
  contact_by timestamptz,
  due_at timestamptz,
  queue_due timestamptz not null,
  owner_id uuid,
  owner_name text,
  acknowledged_at timestamptz,
  assessed_at timestamptz,
  advice_at timestamptz,
  force_reference text,
  outcome text,
  outcome_told_at timestamptz,
  supervisor_agreed_at timestamptz,
  closed_at timestamptz,
  returns integer not null default 0,
  rule text not null,
  rule_version integer not null,
  reason_en text not null,
  reason_cy text not null,
  recipients jsonb not null,
  content bytea not null,
  content_digest bytea not null,
  sample boolean not null,
  version integer not null,
  unique (tenant_id, id),
  foreign key (tenant_id, owner_id) references account (tenant_id, id)
);
comment on table case_file is 'The sealed copy of a report that an organisation received, and how far its work on it has come.';
comment on column case_file.due_at is 'When the next answer is due by the clock of the grade; null when no clock runs.';
comment on column case_file.urgency is '0 = immediate to 3 = log only: with queue_due (due_at, or the end of time) and id the order of the queue, all ascending, so that one index walks it.';
create index case_file_queue on case_file (tenant_id, team_id, urgency, queue_due, id) where closed_at is null;
create index case_file_reference on case_file (tenant_id, reference);
alter table case_file enable row level security;
alter table case_file force row level security;
create policy tenant_owns_row on case_file using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert, update (team_id, role, lead, state, grade, urgency, acknowledge_by, assess_by, contact_by, due_at, queue_due, owner_id, owner_name,
  acknowledged_at, assessed_at, advice_at, force_reference, outcome, outcome_told_at, supervisor_agreed_at, closed_at, returns, version) on case_file to ${app_role};

create table case_entry (
  tenant_id uuid not null references organisation (id),
  id uuid not null,
  case_id uuid not null,
  at timestamptz not null,
  kind text not null,
  channel text not null check (channel in ('INTERNAL', 'SHARED', 'REPORTER')),
  author_id uuid,
  author_name text,
  state_from text,
  state_to text,
  content bytea,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
comment on table case_entry is 'The case''s timeline: steps, notes, messages, advice, references, outcome. Words are sealed.';
create index case_entry_of on case_entry (tenant_id, case_id, at, id);
alter table case_entry enable row level security;
alter table case_entry force row level security;
create policy tenant_owns_row on case_entry using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert on case_entry to ${app_role};

create table assessment (
  tenant_id uuid not null references organisation (id),
  id uuid not null,
  case_id uuid not null,
  number integer not null,
  at timestamptz not null,
  author_id uuid not null,
  author_name text not null,
  grade text not null,
  content bytea not null,
  primary key (tenant_id, id),
  unique (tenant_id, case_id, number),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
comment on table assessment is 'THRIVE+ assessments of a case; a new one never overwrites an old one.';
alter table assessment enable row level security;
alter table assessment force row level security;
create policy tenant_owns_row on assessment using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert on assessment to ${app_role};
