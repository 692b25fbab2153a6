alter table case_file
  add column arbiter_asked_at timestamptz,
  add column arbiter_decided_at timestamptz;
comment on column case_file.arbiter_asked_at is 'When the arbiter was asked whose desk it is: sent back twice, or by a team without a supervisor.';
comment on column case_file.arbiter_decided_at is 'When the arbiter decided; from then on no team sends it back again.';
grant update (arbiter_asked_at, arbiter_decided_at) on case_file to ${app_role};

create table route_question (
  tenant_id uuid not null references organisation (id),
  id uuid primary key,
  holder_id uuid not null references organisation (id),
  case_id uuid not null,
  team_id uuid not null references team (id),
  grade text not null,
  category text not null,
  capacity text not null,
  red_flags text[] not null,
  place_kind text not null,
  rule text not null,
  rule_version integer not null,
  recipients jsonb not null,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  reason bytea not null,
  decided_at timestamptz,
  decided_by text,
  decided_team_id uuid references team (id),
  decision bytea,
  version integer not null,
  unique (tenant_id, id)
);
comment on table route_question is 'A case that found no desk, put before the arbiter by its routing facts and never by its words. The reasons are sealed.';
comment on column route_question.holder_id is 'The organisation that has the case and sent it back.';
create index route_question_open on route_question (tenant_id, due_at, id) where decided_at is null;
alter table route_question enable row level security;
alter table route_question force row level security;
create policy tenant_owns_row on route_question using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert, update (decided_at, decided_by, decided_team_id, decision, version) on route_question to ${app_role};
