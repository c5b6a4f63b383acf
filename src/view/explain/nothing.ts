import { agreementActsEn } from '#lexicon/generated/agreement-acts.en';
import { agreementsEn } from '#lexicon/generated/agreements.en';
import { initiativePredicatesEn } from '#lexicon/generated/initiative-predicates.en';
import { newsSegments, type SegmentKind } from '#model/code';
import type { Mention, MentionKind } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import { contains } from '#model/span';
import { counted, labelOf, listed } from '../labels.ts';
import { stateInSentence } from '../state-words.ts';
import type { Nothing } from './model.ts';

/** What the words of English are looked at for here: only to tell a reader what they lead one to expect. */
const meetingWords = wordSet(
  'meet receive host confer talk talks meeting call telephone negotiation negotiations consultation consultations discussion discussions',
);
const visitWords = wordSet('visit arrive travel trip tour fly stopover');
const predicateWords = labelSet(initiativePredicatesEn, (id) => !id.startsWith('noun-') && id !== 'copula');
const paperActs = labelSet(agreementActsEn, () => true);
const papers = labelSet(agreementsEn, () => true);

const unreadSegments: Partial<Record<SegmentKind, string>> = {
  comment: 'readers’ comments are kept apart and never counted',
  credit: 'a credit says who wrote or pictured something, not what happened',
  furniture: 'menus, share buttons and notices are not part of the article',
};

/** Why a sentence gave no fact: what was found in it, and what the rules would have needed besides. */
export function nothingOf(sentence: SentenceReading, reading: Reading): Nothing {
  const found = foundWords(sentence.mentions, reading);
  const { segment } = sentence.sentence;
  const unread = unreadSegments[segment];
  if (unread && !newsSegments.has(segment)) return { found, missing: [unread], isUnasked: true };
  if (reading.language !== 'en')
    return { found, missing: ['a language that is read: this one was not recognised'] };
  const missing = [
    ...actsMissing(sentence, reading),
    ...papersMissing(sentence, reading),
    ...areasMissing(sentence, reading),
    ...(sentence.mentions.length === 0
      ? ['anything that a fact is made of: a side, a person, a date, an area']
      : []),
  ];
  return { found, missing: missing.length > 0 ? missing : [actMissing(sentence, reading)] };
}

/** "2 states (Kenya and Peru), 1 area (Energy)"; what the mentions mean, each once. */
function foundWords(mentions: readonly Mention[], reading: Reading): string {
  const values = new Map<MentionKind, Set<string>>();
  for (const it of mentions)
    values.set(it.kind, (values.get(it.kind) ?? new Set()).add(meaningOf(it, reading)));
  const words = [...values].map(([kind, own]) => {
    const plural = kind === 'person' ? 'people' : `${kind}s`;
    return `${counted(own.size, kind, plural)} (${listed([...own])})`;
  });
  return words.length > 0 ? words.join(', ') : 'nothing';
}

function meaningOf(mention: Mention, { people, source }: Reading): string {
  const text = source.text.slice(mention.start, mention.end);
  switch (mention.kind) {
    case 'state':
      return stateInSentence(mention.code);
    case 'area':
      return labelOf('area', mention.area);
    case 'person':
      return people.get(mention.person ?? '')?.name ?? mention.name;
    case 'organisation':
    case 'place':
    case 'mechanism':
      return mention.name;
    default:
      return `“${text}”`;
  }
}

/** The sides that the sentence names or points to, in words. */
function sidesIn(mentions: readonly Mention[], reading: Reading): readonly string[] {
  const codes = mentions.flatMap((it) => {
    if (it.kind === 'state') return it.code;
    if (it.kind === 'reference') return it.actors.flatMap((actor) => actor.state ?? []);
    if (it.kind === 'person') return it.state ?? reading.people.get(it.person ?? '')?.state ?? [];
    if (it.kind === 'organisation') return it.code ?? it.state ?? [];
    return it.kind === 'office' ? (it.state ?? []) : [];
  });
  return [...new Set(codes)].map(stateInSentence);
}

function actsMissing(sentence: SentenceReading, reading: Reading): readonly string[] {
  const sides = sidesIn(sentence.mentions, reading);
  const expected: readonly (readonly [words: ReadonlySet<string>, what: string])[] = [
    [meetingWords, 'a word of meeting'],
    [visitWords, 'a word of visiting'],
  ];
  return expected.flatMap(([words, what]) => {
    const word = wordIn(sentence, words);
    if (word === undefined) return [];
    if (sides.length === 0) return [`${what} (“${word}”), but no side is known`];
    if (sides.length === 1) return [`${what} (“${word}”), but only one side (${sides[0]})`];
    return [`${what} (“${word}”) and the sides ${listed(sides)}, but it does not join them`];
  });
}

function papersMissing(sentence: SentenceReading, reading: Reading): readonly string[] {
  const act = verbIn(sentence, paperActs);
  const paper = wordIn(sentence, papers);
  if (act === undefined || paper === undefined) return [];
  const sides = sidesIn(sentence.mentions, reading);
  const parties = sides.length === 0 ? 'no party is known' : `only one party is known (${sides[0]})`;
  const what = `an act (“${act}”) and a paper (“${paper}”)`;
  return [
    sides.length > 1
      ? `${what}, but the act is not done on the paper by its parties`
      : `${what}, but ${parties}`,
  ];
}

function areasMissing(sentence: SentenceReading, reading: Reading): readonly string[] {
  const areas = new Set(subjectAreas(sentence.mentions));
  if (areas.size === 0) return [];
  const named = `${areas.size === 1 ? 'an area' : 'areas'} (${listed([...areas])})`;
  const predicate = verbIn(sentence, predicateWords);
  if (predicate === undefined)
    return [`${named}, but no predicate that says who wants, has agreed or does it`];
  if (sidesIn(sentence.mentions, reading).length === 0)
    return [`${named} and a predicate (“${predicate}”), but no side that it is said of`];
  return [
    `${named} and a predicate (“${predicate}”), but it does not say of a side how far the area has come`,
  ];
}

/** The areas that are spoken of: one inside a name or an office ("defence minister") is not. */
function subjectAreas(mentions: readonly Mention[]): readonly string[] {
  const names = mentions.filter((it) => ['person', 'office', 'organisation'].includes(it.kind));
  return mentions.flatMap((it) =>
    it.kind === 'area' && !names.some((name) => contains(name, it)) ? labelOf('area', it.area) : [],
  );
}

function actMissing(sentence: SentenceReading, reading: Reading): string {
  const sides = sidesIn(sentence.mentions, reading);
  const { clauses } = sentence.parse;
  const verbs = [...new Set(clauses.map((it) => it.lemma))];
  if (sides.length > 1) {
    const said = verbs.length > 0 ? `; it says “${verbs.join('”, “')}”` : ', for it has no verb';
    return `states (${listed(sides)}), but no act between them${said}`;
  }
  if (sides.length === 1) return `a side (${sides[0]}), but no act that concerns another`;
  return 'a side, and an act that concerns it';
}

function wordIn(sentence: SentenceReading, words: ReadonlySet<string>): string | undefined {
  return sentence.sentence.tokens.find(
    (it) => (it.tag === 'VERB' || it.tag === 'NOUN') && words.has(it.lemma),
  )?.text;
}

function verbIn({ sentence, parse }: SentenceReading, labels: ReadonlySet<string>): string | undefined {
  const clause = parse.clauses.find((it) => labels.has(it.lemma));
  return clause && sentence.tokens[clause.verb]?.text;
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function labelSet(
  rows: readonly (readonly [label: string, id: string, ...rest: unknown[]])[],
  accepts: (id: string) => boolean,
): ReadonlySet<string> {
  return new Set(rows.filter(([, id]) => accepts(id)).map(([label]) => label));
}
