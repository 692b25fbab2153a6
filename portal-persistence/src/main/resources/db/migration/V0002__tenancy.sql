-- NULL outside a tenant, so every policy fails closed. After a rollback the setting is the empty string, hence nullif.
create function current_tenant() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('portal.tenant_id', true), '')::uuid;

comment on function current_tenant() is 'The organisation that the running transaction acts for; set by set_config(''portal.tenant_id'', id, true) and by nothing else.';
