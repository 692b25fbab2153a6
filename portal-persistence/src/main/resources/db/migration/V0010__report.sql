create table draft (
  tenant_id uuid not null references organisation (id),
  id uuid primary key,
  account_id uuid,
  code_digest bytea,
  content bytea not null,
  saved_at timestamptz not null,
  expires_at timestamptz not null,
  report_id uuid,
  version integer not null,
  unique (tenant_id, id),
  unique (tenant_id, code_digest),
  check (account_id is not null or code_digest is not null),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
comment on table draft is 'A report being written; belongs to an account, or to whoever holds its code. Goes 30 days after it was last saved.';
create index draft_account on draft (tenant_id, account_id, saved_at desc);
create index draft_expiry on draft (tenant_id, expires_at);
alter table draft enable row level security;
alter table draft force row level security;
create policy tenant_owns_row on draft using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert, update (content, saved_at, expires_at, report_id, version), delete on draft to ${app_role};

create table report (
  tenant_id uuid not null references organisation (id),
  id uuid primary key,
  reference text not null check (reference ~ '^SC-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  state text not null,
  account_id uuid,
  client_id uuid,
  code_digest bytea,
  draft_id uuid,
  capacity text not null,
  frame text not null,
  on_behalf boolean not null,
  election text,
  category text not null,
  red_flags text[] not null,
  grade text not null,
  place_kind text not null,
  council_code text,
  force_id text,
  ward_code text,
  occurred_from timestamptz,
  occurred_to timestamptz,
  occurred_about boolean not null,
  submitted_at timestamptz not null,
  language text not null check (language in ('en', 'cy')),
  contact_allowed boolean not null,
  decision jsonb not null,
  content bytea not null,
  content_digest bytea not null,
  sample boolean not null,
  version integer not null,
  unique (tenant_id, id),
  unique (tenant_id, reference),
  unique (tenant_id, code_digest),
  unique (tenant_id, draft_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  foreign key (tenant_id, client_id) references api_client (tenant_id, id)
);
comment on table report is 'What a reporter sent or logged; never altered afterwards but for its state. Content is sealed.';
comment on column report.decision is 'The facts the routing used, and the rules with their versions that fired.';
create index report_mine on report (tenant_id, account_id, submitted_at desc, id desc);
alter table report enable row level security;
alter table report force row level security;
create policy tenant_owns_row on report using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert, update (state, version) on report to ${app_role};

create table report_entry (
  tenant_id uuid not null references organisation (id),
  id uuid not null,
  report_id uuid not null,
  at timestamptz not null,
  kind text not null,
  organisation_id uuid references organisation (id),
  case_state text,
  content bytea,
  read_at timestamptz,
  version integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, report_id) references report (tenant_id, id)
);
comment on table report_entry is 'The reporter''s side of the story: what was added, what each organisation did and wrote.';
create index report_entry_of on report_entry (tenant_id, report_id, at, id);
alter table report_entry enable row level security;
alter table report_entry force row level security;
create policy tenant_owns_row on report_entry using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert, update (read_at, version) on report_entry to ${app_role};

create table idempotent_answer (
  tenant_id uuid not null references organisation (id),
  key_digest bytea not null,
  body_digest bytea not null,
  answer bytea not null,
  expires_at timestamptz not null,
  primary key (tenant_id, key_digest)
);
comment on table idempotent_answer is 'The answer to a request, for 24 hours, under a key that only the holder of the idempotency key can make again.';
create index idempotent_answer_expiry on idempotent_answer (tenant_id, expires_at);
alter table idempotent_answer enable row level security;
alter table idempotent_answer force row level security;
create policy tenant_owns_row on idempotent_answer using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert, delete on idempotent_answer to ${app_role};
