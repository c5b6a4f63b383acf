import type { Analysis, EventRecord, Evidence } from '#model/analysis';
import type { Appearance } from '#model/entry';
import {
  agreementBlock,
  documentBlock,
  eventBlock,
  joinedPersonBlock,
  joinedPersonKeys,
  leadBlock,
  mechanismBlock,
  pairsOf,
  personBlock,
  personKeys,
  relationshipBlock,
  stanceBlock,
  threadBlock,
} from './block.ts';
import { claimedDay } from './claimed-day.ts';
import type { AgreementFact, BlockFact, EventFact, Fact, InitiativeFact, PersonReference } from './fact.ts';
import { type JudgedAnalysis, judgedAnalysis } from './judged-analysis.ts';
import { nothingJudged, type Standing } from './judgements.ts';
import { openingWords } from './opening-words.ts';
import { personFact } from './person-fact.ts';
import { readingOf } from './reading-of.ts';

/** A document as the register takes it: its analysis, the text that offsets count in, and where it was found. */
export interface RegisteredDocument {
  readonly analysis: Analysis;
  readonly text: string;
  readonly appearances: readonly Appearance[];
}

type Projection = (document: RegisteredDocument) => readonly BlockFact[];

/**
 * Everything that a document contributes to the register, by block, as humans judged it. The same document and the same
 * judgements always give the same facts.
 */
export function factsOf(
  document: RegisteredDocument,
  standing: Standing = nothingJudged,
): readonly BlockFact[] {
  const { analysis, keys } = judgedAnalysis(document.analysis, standing);
  const facts = projections.flatMap((project) => project({ ...document, analysis }));
  return keys.size === 0 ? facts : facts.map((it) => withJudgements(it, keys, standing));
}

/** The fact with the keys under which it was judged; people who were judged one share a block. */
function withJudgements(
  { block, keys, fact }: BlockFact,
  judgedKeys: JudgedAnalysis['keys'],
  standing: Standing,
): BlockFact {
  const judged = judgedKeys.get(`${fact.kind} ${fact.record}`);
  if (!judged || fact.kind === 'document') return { block, keys, fact };
  const names =
    fact.kind === 'person'
      ? judged.flatMap((key) => standing.oneWith(key).flatMap((it) => it.name ?? []))
      : [];
  return {
    block: names.length > 0 ? joinedPersonBlock(names) : block,
    keys: names.length > 0 ? [...new Set([...keys, ...joinedPersonKeys(names)])] : keys,
    fact: { ...fact, judged },
  };
}

/** The blocks that an analysis touches, sorted. Entries of other blocks do not change with it. */
export function blocksOf(document: RegisteredDocument): readonly string[] {
  return [...new Set(factsOf(document).map((it) => it.block))].sort();
}

const documents: Projection = ({ analysis, text, appearances }) => {
  const { title, published, publishedBasis } = analysis.document;
  const { id } = analysis.document;
  const { file, url, publisher } = readingOf(appearances);
  const opening = title === undefined ? openingWords(analysis, text) : undefined;
  const entry = { file, url, publisher, title, opening, published, publishedBasis };
  const fact = {
    kind: 'document' as const,
    document: id,
    record: '',
    entry,
    appearances,
    tells: sidesTold(analysis),
  };
  return [within(documentBlock(id), fact)];
};

/** The sets of sides that the facts of an analysis are about. */
function sidesTold(analysis: Analysis): readonly (readonly string[])[] {
  const sets = [
    ...analysis.events.filter(isFact).map((it) => it.states),
    ...analysis.agreements.filter(isFact).map((it) => it.parties),
    ...analysis.initiatives.filter(isFact).flatMap((it) => initiativePairs(it.by, it.to)),
    ...analysis.mechanisms.filter(isFact).map((it) => it.states),
    ...analysis.relationships.filter(isFact).map((it) => it.states),
    ...analysis.stances.filter(isFact).map((it) => [it.by]),
  ];
  const unique = new Map(sets.map((sides) => [sides.join(' '), sides]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sides]) => sides);
}

const opinions: Projection = ({ analysis, text }) =>
  analysis.comments
    .map((comment, index) => ({ comment, index, quote: text.slice(comment.start, comment.end) }))
    .filter(({ quote }) => quote.trim() !== '')
    .map(({ comment: { handle, start, end }, index, quote }) => {
      const place = { document: analysis.document.id, record: `c${index + 1}`, quote, start, end };
      return within(documentBlock(place.document), { kind: 'opinion', ...place, handle });
    });

const people: Projection = ({ analysis }) =>
  analysis.people
    .filter((person) => person.grade !== 'lead')
    .map((person) => {
      const fact = personFact(person, analysis);
      return { block: personBlock(fact), keys: personKeys(fact), fact };
    });

const events: Projection = ({ analysis }) =>
  analysis.events.flatMap((record) => {
    const names = takingPart(record, analysis);
    const { id, evidence, ...event } = record;
    const place = placeOf(record, analysis);
    if (record.grade === 'lead') {
      const fact: Fact = { kind: 'lead', ...place, event, names: names.map((it) => it.name) };
      return [within(leadBlock(fact), fact)];
    }
    const fact: EventFact = { kind: 'event', ...place, event, people: names };
    return [within(eventBlock(record.form, record.states), fact)];
  });

const agreements: Projection = ({ analysis }) =>
  analysis.agreements.filter(isFact).map((record) => {
    const { id, evidence, ...agreement } = record;
    const fact: AgreementFact = { kind: 'agreement', ...placeOf(record, analysis), agreement };
    return within(agreementBlock(record.parties), fact);
  });

const initiatives: Projection = ({ analysis }) =>
  analysis.initiatives.filter(isFact).flatMap((record) => {
    const { id, evidence, ...initiative } = record;
    const claimed = record.claimedNew ? claimedDay(record, analysis) : undefined;
    const fact: InitiativeFact = { kind: 'initiative', ...placeOf(record, analysis), initiative, claimed };
    const pairs = initiativePairs(record.by, record.to);
    const areas = [...new Set(record.areas)];
    return pairs.flatMap((pair) => areas.map((area) => within(threadBlock(pair, area), fact)));
  });

const stances: Projection = ({ analysis }) =>
  analysis.stances.filter(isFact).map((record) => {
    const { id, evidence, ...stance } = record;
    const fact: Fact = { kind: 'stance', ...placeOf(record, analysis), stance };
    return within(stanceBlock(record.by, record.topic), fact);
  });

const mechanisms: Projection = ({ analysis }) =>
  analysis.mechanisms.filter(isFact).map((record) => {
    const { id, evidence, ...mechanism } = record;
    const fact: Fact = { kind: 'mechanism', ...placeOf(record, analysis), mechanism };
    return within(mechanismBlock(record.states), fact);
  });

const relationships: Projection = ({ analysis }) =>
  analysis.relationships.filter(isFact).map((record) => {
    const { id, evidence, ...relationship } = record;
    const fact: Fact = { kind: 'relationship', ...placeOf(record, analysis), relationship };
    return within(relationshipBlock(record.states), fact);
  });

const projections: readonly Projection[] = [
  documents,
  opinions,
  people,
  events,
  agreements,
  initiatives,
  stances,
  mechanisms,
  relationships,
];

/** The pairs between which an initiative stands: each side with each other, or those who agree among themselves. */
function initiativePairs(by: readonly string[], to: readonly string[] = []): readonly string[][] {
  if (to.length === 0) return pairsOf(by);
  const across = by.flatMap((a) => to.filter((b) => b !== a).map((b) => [a, b].sort()));
  const unique = new Map(across.map((pair) => [pair.join(' '), pair]));
  return [...unique.values()];
}

function takingPart(record: EventRecord, analysis: Analysis): readonly PersonReference[] {
  const ids = new Set(record.actors.flatMap((actor) => actor.person ?? []));
  return analysis.people
    .filter((person) => ids.has(person.id))
    .map(({ id, name, state }) => ({ record: id, name, state }));
}

function placeOf(record: { id: string; evidence: readonly Evidence[] }, { document }: Analysis) {
  const { quote = '', start = 0, end = 0 } = record.evidence[0] ?? {};
  return { document: document.id, record: record.id, published: document.published, quote, start, end };
}

function isFact(record: { grade?: 'lead' | undefined }): boolean {
  return record.grade !== 'lead';
}

function within(block: string, fact: Fact): BlockFact {
  return { block, keys: [], fact };
}
