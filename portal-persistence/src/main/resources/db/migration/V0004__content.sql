-- Every version of every document ever loaded stays: a decision of last year is explained by last year's words.
create table content_document (
  name text not null,
  version integer not null check (version > 0),
  valid_from date not null,
  digest bytea not null check (length(digest) = 32),
  body text not null,
  loaded_at timestamptz not null default now(),
  primary key (name, version)
);
comment on table content_document is 'The national content: documents of content/, each version with its first day. The owner adds, nobody changes. No tenant.';
comment on column content_document.digest is 'SHA-256 of the body in UTF-8; a document that equals its newest version is not loaded again.';
grant select on content_document to ${app_role};
