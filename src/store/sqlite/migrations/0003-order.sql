-- The place of an entry in order of time beside it, for questions about the dates of documents. All entries are settled
-- anew to fill it; words of quotes now come with their kind, which `chancery rebuild` adds to what was read before.
delete from entry;
delete from tally;
alter table entry add column place text not null default '';
update block set waiting = 1;
