alter table case_file
  add column election text,
  add column on_behalf boolean not null default false,
  add column occurred_from timestamptz,
  add column occurred_to timestamptz,
  add column occurred_about boolean not null default false;
comment on column case_file.occurred_about is 'The reporter gave the time of the incident as about right.';
create index case_file_closed on case_file (tenant_id, team_id, urgency, queue_due, id) where closed_at is not null;
