-- Documents as read. `id` is the hash of the text; `seq` stands for it in other tables.
create table document (
  seq bigint generated always as identity primary key,
  id text collate "C" not null unique,
  file text collate "C" not null,
  text text collate "C" not null,
  analysis text collate "C" not null,
  sketch text collate "C" not null
);

-- Every place where a text was found.
create table appearance (
  document bigint not null references document (seq) on delete cascade,
  data text collate "C" not null
);
-- A row may be longer than a key of an index.
create unique index appearance_once on appearance (document, md5(data));

-- The unit in which entries are worked out. `waiting` is 1 from a change of its facts or feeds until it is settled; lower
-- layers are settled first.
create table block (
  seq bigint generated always as identity primary key,
  name text collate "C" not null unique,
  layer integer not null,
  waiting integer not null
);
create index block_waiting on block (layer) where waiting = 1;

-- Keys by which blocks of people find each other. They may outlive the facts that gave them.
create table block_key (
  key text collate "C" not null,
  block bigint not null references block (seq),
  primary key (key, block)
);
create index block_key_block on block_key (block);

-- What a document contributes to a block.
create table fact (
  seq bigint generated always as identity primary key,
  block bigint not null references block (seq),
  document bigint not null references document (seq) on delete cascade,
  record text collate "C" not null,
  data text collate "C" not null
);
create index fact_block on fact (block);
create index fact_document on fact (document);

-- Which person entry holds which record.
create table person_of (
  document bigint not null references document (seq) on delete cascade,
  record text collate "C" not null,
  person text collate "C" not null,
  primary key (document, record)
);

-- The register itself, block by block.
create table entry (
  seq bigint generated always as identity primary key,
  kind text collate "C" not null,
  id text collate "C" not null,
  block bigint not null references block (seq),
  data text collate "C" not null,
  found_by text collate "C" not null,
  place text collate "C" not null,
  digest text collate "C" not null,
  side text collate "C",
  label text collate "C",
  unique (kind, id)
);
create index entry_block on entry (block);
create index entry_label on entry (kind, label, seq) where label is not null;
create index entry_side on entry (kind, side) where side is not null;

-- The names under which an entry is found ("pair KEN PER", "person …"), in order of time: `place` is the first and the
-- last day that its date may mean and how finely it is known, or empty.
create table facet (
  name text collate "C" not null,
  place text collate "C" not null,
  entry bigint not null references entry (seq) on delete cascade,
  primary key (name, place, entry)
);
create index facet_entry on facet (entry, name);
-- Entries whose dates lie in several years, for what asks for those that touch a year.
create index facet_long on facet (name, place, entry) where substr(place, 1, 4) < substr(place, 12, 4);

-- What an entry is to blocks of a higher layer: a step of a thread, a session of a mechanism.
create table feed (
  block bigint not null references block (seq),
  entry bigint not null references entry (seq) on delete cascade,
  data text collate "C" not null,
  primary key (block, entry)
);
create index feed_entry on feed (entry);

-- Documents taken out, kept for undoing it.
create table removed (
  seq bigint generated always as identity primary key,
  id text collate "C" not null unique,
  data text collate "C" not null
);

-- Human judgements: only ever added.
create table judgement (
  seq bigint generated always as identity primary key,
  data text collate "C" not null
);

-- Quotes of the records of documents.
create table quote (
  seq bigint generated always as identity primary key,
  document bigint not null references document (seq) on delete cascade,
  kind text collate "C" not null,
  record text collate "C" not null,
  lead integer not null,
  start integer not null,
  quote text collate "C" not null
);
create index quote_document on quote (document);

-- Words of documents and of quotes, folded. No parser of the server has to understand them: they come as they are.
create table text_index (
  document bigint primary key references document (seq) on delete cascade,
  words tsvector not null
);
create index text_index_words on text_index using gin (words);
create table quote_index (
  quote bigint primary key references quote (seq) on delete cascade,
  words tsvector not null
);
create index quote_index_words on quote_index using gin (words);

-- Runs of three letters of the names of person entries.
create table name_gram (
  gram text collate "C" not null,
  entry bigint not null references entry (seq) on delete cascade,
  primary key (gram, entry)
);
create index name_gram_entry on name_gram (entry);

-- Which entry holds which record of a document. An opinion and a document hold none.
create table holding (
  document text collate "C" not null,
  record text collate "C" not null,
  entry bigint not null references entry (seq) on delete cascade,
  primary key (document, record, entry)
);
create index holding_entry on holding (entry, document, record);

-- How many entries fall in a bin of a name: events of a pair in a month, people met by a person, and so on.
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

-- Questions that comparing the records of a block left open: `weight` puts those of a kind in order, then `id`.
create table question (
  kind text collate "C" not null,
  weight bigint not null,
  id text collate "C" not null,
  block bigint not null references block (seq),
  data text collate "C" not null,
  primary key (kind, weight, id)
);
create index question_block on question (block);
-- to count the questions by kind without reading them
create index question_kind on question (kind);
