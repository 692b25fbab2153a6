-- The register of organisations is known to all: a reporter must see to whom a report would go.
create table organisation (
  id uuid primary key,
  kind text not null check (kind in ('COUNCIL', 'COUNTY', 'POLICE', 'CAMPAIGN', 'PARTY', 'ELECTORAL_OFFICE', 'LEGISLATURE',
    'COMBINED_AUTHORITY', 'PARISH', 'PUBLIC_INTAKE', 'ARBITER', 'OPERATOR')),
  area_code text,
  name_en text not null,
  name_cy text not null,
  nation text not null check (nation in ('ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND', 'UNITED_KINGDOM')),
  party_id text,
  parent_id uuid references organisation (id),
  home_council text,
  language text not null default 'en' check (language in ('en', 'cy')),
  joined_at timestamptz,
  version integer not null default 1,
  unique (kind, area_code)
);
comment on table organisation is 'Every organisation, which is a tenant; joined_at is null while it has not joined. Public facts, no tenant.';
comment on column organisation.area_code is 'GSS code of a council or county, id of a police force; null where there is no such code.';
grant select, insert on organisation to ${app_role};
grant update (name_en, name_cy, language, joined_at, version) on organisation to ${app_role};

create table team (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  type text not null,
  name_en text not null,
  name_cy text not null,
  recipient_role text,
  unique (organisation_id, type)
);
comment on table team is 'Teams of an organisation, by the types of content/teams.csv. Public facts, no tenant.';
create index team_organisation on team (organisation_id);
grant select, insert on team to ${app_role};
grant update (name_en, name_cy) on team to ${app_role};
