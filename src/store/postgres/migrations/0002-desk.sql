-- What lists and counts need, worked out from the entries in the transaction that stores them. All entries are settled
-- anew to fill it.
delete from entry;
alter table entry add column digest text collate "C" not null default '';
update block set waiting = 1;

-- Which entry holds which record of a document. An opinion and a document hold none.
create table holding (
  document text collate "C" not null,
  record text collate "C" not null,
  entry bigint not null references entry (seq) on delete cascade,
  primary key (document, record, entry)
);
create index holding_entry on holding (entry, document);

-- How many entries fall in a bin of a name: events of a pair in a month, persons met by a person, and so on.
create table tally (
  name text collate "C" not null,
  bin text collate "C" not null,
  count bigint not null,
  primary key (name, bin)
);
create index tally_count on tally (name, count desc, bin);

-- Who met whom in which event, in either direction; `place` as in facet.
create table met (
  person text collate "C" not null,
  other text collate "C" not null,
  place text collate "C" not null,
  entry bigint not null references entry (seq) on delete cascade,
  primary key (person, other, place, entry)
);
create index met_entry on met (entry);
