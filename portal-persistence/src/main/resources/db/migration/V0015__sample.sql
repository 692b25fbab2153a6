create table sample_step (
  step text primary key,
  done_at timestamptz not null
);
comment on table sample_step is 'Which parts of the sample data have been made, so that a start that was cut short goes on where it stopped. No tenant.';
grant select, insert on sample_step to ${app_role};
