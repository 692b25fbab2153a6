create table account (
  tenant_id uuid not null references organisation (id),
  id uuid primary key,
  email text not null,
  name text not null,
  language text not null check (language in ('en', 'cy')),
  roles text[] not null,
  teams uuid[] not null default '{}',
  state text not null check (state in ('INVITED', 'ACTIVE', 'CLOSED')),
  password_hash text,
  created_at timestamptz not null,
  closed_at timestamptz,
  version integer not null,
  unique (tenant_id, id),
  unique (tenant_id, email)
);
comment on table account is 'A person of one organisation, with roles of content/roles.csv and the teams they work in.';
alter table account enable row level security;
alter table account force row level security;
create policy tenant_owns_row on account using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert, update (email, name, language, roles, teams, state, password_hash, closed_at, version) on account to ${app_role};

-- Before a sign-in no tenant is known; this says which one to ask, and holds nothing that names a person.
create table directory_entry (
  digest bytea primary key,
  tenant_id uuid not null references organisation (id),
  subject_id uuid not null
);
comment on table directory_entry is 'Keyed digest of a sign-in name or API client id, and the tenant that knows it. No tenant of its own.';
grant select, insert, delete on directory_entry to ${app_role};

create table one_time_link (
  tenant_id uuid not null references organisation (id),
  id uuid primary key,
  account_id uuid not null,
  digest bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  version integer not null,
  unique (tenant_id, digest),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
comment on table one_time_link is 'Links by which a person sets a password; good once, for 24 hours.';
alter table one_time_link enable row level security;
alter table one_time_link force row level security;
create policy tenant_owns_row on one_time_link using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert, update (used_at, version) on one_time_link to ${app_role};

create table api_client (
  tenant_id uuid not null references organisation (id),
  id uuid primary key,
  name text not null,
  secret_digest bytea not null,
  scopes text[] not null,
  state text not null check (state in ('ACTIVE', 'CLOSED')),
  created_at timestamptz not null,
  version integer not null,
  unique (tenant_id, id),
  unique (tenant_id, name)
);
comment on table api_client is 'A program that acts for an organisation by the API. Its secret is random and long, hence a plain digest.';
alter table api_client enable row level security;
alter table api_client force row level security;
create policy tenant_owns_row on api_client using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert, update (secret_digest, scopes, state, version) on api_client to ${app_role};

create table access_token (
  tenant_id uuid not null references organisation (id),
  digest bytea not null,
  client_id uuid not null,
  scopes text[] not null,
  expires_at timestamptz not null,
  primary key (tenant_id, digest),
  foreign key (tenant_id, client_id) references api_client (tenant_id, id)
);
comment on table access_token is 'Opaque bearer tokens, as digests, for 600 s.';
alter table access_token enable row level security;
alter table access_token force row level security;
create policy tenant_owns_row on access_token using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert, delete on access_token to ${app_role};
