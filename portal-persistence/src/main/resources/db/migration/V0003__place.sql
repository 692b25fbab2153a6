-- Public facts that the launcher loads from /reference as the owner; the application only reads them.
create table reference_load (
  file text primary key,
  sha256 bytea not null check (octet_length(sha256) = 32),
  row_count integer not null check (row_count > 0),
  loaded_at timestamptz not null default current_timestamp
);
comment on table reference_load is 'The reference files that fill the tables of places, as last loaded. No tenant.';

create table police_force (
  id text primary key,
  name_en text not null,
  name_cy text,
  kind text not null check (kind in ('TERRITORIAL', 'SPECIAL')),
  nation text check (nation in ('ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
  area_code text unique,
  website text not null,
  telephone text,
  check ((kind = 'SPECIAL') = (nation is null))
);
comment on table police_force is 'Police forces; a special force serves more than one nation. Public facts, no tenant.';
comment on column police_force.area_code is 'Code of the police force area (ONS; N99999999 stands for Northern Ireland); null for special forces.';

create table county (
  code text primary key,
  name_en text not null,
  council_name text not null,
  organisation_code text not null unique,
  slug text not null unique,
  website text not null,
  force_id text not null references police_force (id)
);
comment on table county is 'Counties that have a county council above the districts. Public facts, no tenant.';

create table combined_authority (
  code text primary key,
  name_en text not null
);
comment on table combined_authority is 'Combined authorities of England. Public facts, no tenant.';

create table council (
  code text primary key,
  name_en text not null,
  name_cy text,
  official_name text not null,
  nation text not null check (nation in ('ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
  region text not null,
  kind text not null check (kind in ('UNITARY_AUTHORITY', 'NON_METROPOLITAN_DISTRICT', 'METROPOLITAN_DISTRICT',
    'CITY_CORPORATION', 'LONDON_BOROUGH', 'NORTHERN_IRELAND_DISTRICT', 'SCOTTISH_COUNCIL_AREA', 'WELSH_PRINCIPAL_AREA')),
  county_code text references county (code),
  combined_authority_code text references combined_authority (code),
  force_id text not null references police_force (id),
  organisation_code text not null unique,
  slug text not null unique,
  website text not null,
  latitude double precision not null check (latitude between 49 and 61),
  longitude double precision not null check (longitude between -9 and 2),
  check ((kind = 'NON_METROPOLITAN_DISTRICT') = (county_code is not null))
);
comment on table council is 'Councils that run elections: unitary, district, borough, principal area. Public facts, no tenant.';
comment on column council.latitude is 'With longitude a point inside the area (WGS 84).';
create index council_county on council (county_code);
create index council_force on council (force_id);

create table council_hex (
  council_code text primary key references council (code),
  q smallint not null,
  r smallint not null,
  unique (q, r) deferrable
);
comment on table council_hex is 'Where each council lies on the hexagon map of the United Kingdom. Public facts, no tenant.';

create table council_alias (
  alias text primary key,
  council_code text not null references council (code)
);
comment on table council_alias is 'Other names of councils, folded as FoldedName does. Public facts, no tenant.';

create table council_code_change (
  old_code text primary key,
  old_name text not null,
  council_code text not null references council (code)
);
comment on table council_code_change is 'Codes of councils that were merged or renumbered, and today''s council. Public facts, no tenant.';

create table ward (
  code text primary key,
  name_en text not null,
  name_cy text,
  council_code text not null references council (code),
  latitude double precision check (latitude between 49 and 61),
  longitude double precision check (longitude between -9 and 2),
  valid_from date not null,
  valid_to date,
  check (valid_to > valid_from),
  check ((latitude is null) = (longitude is null))
);
comment on table ward is 'Wards, from valid_from until the day before valid_to, so that a later vintage replaces an earlier one by date. Public facts, no tenant.';
comment on column ward.latitude is 'With longitude a point inside the ward; null while none is published.';
create index ward_council on ward (council_code, valid_from);

create table ward_hex (
  ward_code text primary key references ward (code),
  council_code text not null references council (code),
  vintage date not null,
  q smallint not null,
  r smallint not null,
  unique (council_code, vintage, q, r) deferrable
);
comment on table ward_hex is 'Where each ward lies on the hexagon map of its council; made by HexMap. Public facts, no tenant.';

create table constituency (
  code text primary key,
  name_en text not null,
  name_cy text,
  nation text not null check (nation in ('ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
  latitude double precision not null,
  longitude double precision not null
);
comment on table constituency is 'Constituencies of the House of Commons since 2024. Public facts, no tenant.';

create table constituency_council (
  constituency_code text not null references constituency (code),
  council_code text not null references council (code),
  share numeric(5, 4) not null check (share between 0 and 1),
  primary key (constituency_code, council_code)
);
comment on table constituency_council is 'The councils of a constituency, with their share of its postcodes. Public facts, no tenant.';
create index constituency_council_council on constituency_council (council_code);

create table postcode_sector (
  sector text primary key,
  is_sample boolean not null,
  latitude double precision not null,
  longitude double precision not null
);
comment on table postcode_sector is 'Postcode sectors, each with the middle of its postcodes. Public facts, no tenant.';
comment on column postcode_sector.is_sample is 'Only some postcodes of the sector were looked at, so others may lie in another council.';

create table postcode_sector_council (
  sector text not null references postcode_sector (sector),
  rank smallint not null check (rank > 0),
  council_code text not null references council (code),
  units bytea check (octet_length(units) = 50),
  primary key (sector, rank),
  unique (sector, council_code) deferrable
);
comment on table postcode_sector_council is 'The councils of a postcode sector, the one with most postcodes first. Public facts, no tenant.';
comment on column postcode_sector_council.units is 'In a sector of several councils: the last two letters known to lie in this one, as 20 x 20 bits, most significant first, over ABDEFGHJLNPQRSTUWXYZ.';
create index postcode_sector_council_council on postcode_sector_council (council_code);

create table election_type (
  type text not null,
  subtype text not null,
  name text not null,
  organisation boolean not null,
  division boolean not null,
  primary key (type, subtype)
);
comment on table election_type is 'Kinds of election in Democracy Club''s identifiers; organisation and division say which parts an identifier has. Public facts, no tenant.';
comment on column election_type.subtype is 'A hyphen where the type has no subtypes.';

create table election_organisation (
  id text primary key,
  kind text not null check (kind in ('LOCAL_AUTHORITY', 'COMBINED_AUTHORITY', 'POLICE_AREA', 'GLA')),
  name text not null,
  slug text not null,
  other_slug text,
  area_code text not null,
  unique (kind, slug)
);
comment on table election_organisation is 'Bodies that are elected, by the slug of Democracy Club''s identifiers. Public facts, no tenant.';

create table party (
  id text primary key,
  name text not null,
  short_name text,
  register text check (register in ('GB', 'NI'))
);
comment on table party is 'Parties by the Electoral Commission''s id; register is null for parties no longer registered. Public facts, no tenant.';

grant select on reference_load, police_force, county, combined_authority, council, council_hex, council_alias,
  council_code_change, ward, ward_hex, constituency, constituency_council, postcode_sector, postcode_sector_council,
  election_type, election_organisation, party to ${app_role};
