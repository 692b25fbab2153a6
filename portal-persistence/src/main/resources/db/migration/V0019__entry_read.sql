-- Reading is noted once and refuses nobody: an entry has no version to disagree about.
revoke update (version) on report_entry from ${app_role};
alter table report_entry drop column version;
