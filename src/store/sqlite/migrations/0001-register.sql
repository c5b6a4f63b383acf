-- Documents as read. `id` is the hash of the text; `seq` stands for it in other tables.
create table document (
  seq integer primary key,
  id text not null unique,
  file text not null,
  text text not null,
  analysis text not null,
  sketch text not null
) strict;

-- Every place where a text was found.
create table appearance (
  document integer not null references document (seq) on delete cascade,
  data text not null,
  primary key (document, data)
) strict, without rowid;

-- The unit in which entries are worked out. `waiting` is 1 from a change of its facts or feeds until it is settled; lower
-- layers are settled first.
create table block (
  seq integer primary key,
  name text not null unique,
  layer integer not null,
  waiting integer not null
) strict;
create index block_waiting on block (layer) where waiting = 1;

-- Keys by which blocks of people find each other. They may outlive the facts that gave them.
create table block_key (
  key text not null,
  block integer not null references block (seq),
  primary key (key, block)
) strict, without rowid;
create index block_key_block on block_key (block);

-- What a document contributes to a block.
create table fact (
  seq integer primary key,
  block integer not null references block (seq),
  document integer not null references document (seq) on delete cascade,
  record text not null,
  data text not null
) strict;
create index fact_block on fact (block);
create index fact_document on fact (document);

-- Which person entry holds which record.
create table person_of (
  document integer not null references document (seq) on delete cascade,
  record text not null,
  person text not null,
  primary key (document, record)
) strict, without rowid;

-- The register itself, block by block.
create table entry (
  seq integer primary key,
  kind text not null,
  id text not null,
  block integer not null references block (seq),
  data text not null,
  found_by text not null,
  place text not null,
  digest text not null,
  side text,
  label text,
  unique (kind, id)
) strict;
create index entry_block on entry (block);
create index entry_label on entry (kind, label, seq) where label is not null;
create index entry_side on entry (kind, side) where side is not null;

-- The names under which an entry is found ("pair KEN PER", "person …"), in order of time: `place` is the first and the
-- last day that its date may mean and how finely it is known, or empty.
create table facet (
  name text not null,
  place text not null,
  entry integer not null references entry (seq) on delete cascade,
  primary key (name, place, entry)
) strict, without rowid;
create index facet_entry on facet (entry, name);
-- Entries whose dates lie in several years, for what asks for those that touch a year.
create index facet_long on facet (name, place, entry) where substr(place, 1, 4) < substr(place, 12, 4);

-- What an entry is to blocks of a higher layer: a step of a thread, a session of a mechanism.
create table feed (
  block integer not null references block (seq),
  entry integer not null references entry (seq) on delete cascade,
  data text not null,
  primary key (block, entry)
) strict, without rowid;
create index feed_entry on feed (entry);

-- Documents taken out, kept for undoing it.
create table removed (
  seq integer primary key,
  id text not null unique,
  data text not null
) strict;

-- Human judgements: only ever added.
create table judgement (
  seq integer primary key,
  data text not null
) strict;

-- Words of documents (rowid is document.seq), and the quotes of their records with their words (rowid is quote.seq).
-- Words come folded, parted by spaces; no tokeniser of SQLite has to understand them.
create virtual table text_index using fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
create table quote (
  seq integer primary key,
  document integer not null references document (seq) on delete cascade,
  kind text not null,
  record text not null,
  lead integer not null,
  start integer not null,
  quote text not null
) strict;
create index quote_document on quote (document);
create virtual table quote_index using fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
create trigger document_gone after delete on document begin
  delete from text_index where rowid = old.seq;
end;
create trigger quote_gone after delete on quote begin
  delete from quote_index where rowid = old.seq;
end;

-- Runs of three letters of the names of person entries.
create table name_gram (
  gram text not null,
  entry integer not null references entry (seq) on delete cascade,
  primary key (gram, entry)
) strict, without rowid;
create index name_gram_entry on name_gram (entry);

-- Which entry holds which record of a document. An opinion and a document hold none.
create table holding (
  document text not null,
  record text not null,
  entry integer not null references entry (seq) on delete cascade,
  primary key (document, record, entry)
) strict, without rowid;
create index holding_entry on holding (entry, document, record);

-- How many entries fall in a bin of a name: events of a pair in a month, people met by a person, and so on.
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

-- Questions that comparing the records of a block left open: `weight` puts those of a kind in order, then `id`.
create table question (
  kind text not null,
  weight integer not null,
  id text not null,
  block integer not null references block (seq),
  data text not null,
  primary key (kind, weight, id)
) strict, without rowid;
create index question_block on question (block);
-- to count the questions by kind without reading them
create index question_kind on question (kind);
