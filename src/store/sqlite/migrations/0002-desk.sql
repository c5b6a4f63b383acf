-- What lists and counts need, worked out from the entries in the transaction that stores them. All entries are settled
-- anew to fill it.
delete from entry;
alter table entry add column digest text not null default '';
update block set waiting = 1;

-- Which entry holds which record of a document. An opinion and a document hold none.
create table holding (
  document text not null,
  record text not null,
  entry integer not null references entry (seq) on delete cascade,
  primary key (document, record, entry)
) strict, without rowid;
create index holding_entry on holding (entry, document);

-- How many entries fall in a bin of a name: events of a pair in a month, persons met by a person, and so on.
create table tally (
  name text not null,
  bin text not null,
  count integer not null,
  primary key (name, bin)
) strict, without rowid;
create index tally_count on tally (name, count desc, bin);

-- Who met whom in which event, in either direction; `place` as in facet.
create table met (
  person text not null,
  other text not null,
  place text not null,
  entry integer not null references entry (seq) on delete cascade,
  primary key (person, other, place, entry)
) strict, without rowid;
create index met_entry on met (entry);
