create table poll (
  id uuid primary key,
  ballot text not null,
  council_code text not null,
  title_en text not null,
  title_cy text not null,
  date date not null,
  entered_by uuid not null references organisation (id),
  entered_at timestamptz not null,
  unique (ballot, council_code)
);
comment on table poll is 'Polls by Democracy Club election id and council. Public facts, no tenant.';
create index poll_council on poll (council_code, date);
grant select, insert, delete on poll to ${app_role};
