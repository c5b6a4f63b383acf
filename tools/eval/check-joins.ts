import { existsSync, readFileSync } from 'node:fs';
import type { PersonEntry } from '#model/entry';
import { readDocument } from '#pipeline/read-document';
import { buildRegister } from '#register/build-register';
import type { RegisteredDocument } from '#register/facts-of';
import { sampleDocuments } from '../fuzz/sample-documents.ts';
import { type DrawnPair, type DrawnRecord, drawPairs, pairKey } from './draw-pairs.ts';

/** What a reader of both articles says of two people; `names` and `documents` in the same order. */
interface JoinVerdict {
  readonly documents: readonly [string, string];
  readonly names: readonly [string, string];
  readonly verdict: 'same' | 'different' | 'unsure';
}

const verdictsFile = 'gold/joins.jsonl';
const [joins, refusals] = [60, 40];

/**
 * The joins and refusals drawn from the register of a file's documents, each with its evidence and its verdict, and what
 * share of them is right.
 */
export async function checkJoins(file: string): Promise<readonly string[]> {
  const documents = await registered(file);
  const people = buildRegister(documents).filter((it): it is PersonEntry => it.entry === 'person');
  const byId = new Map(documents.map((it) => [it.analysis.document.id, it]));
  const personOf = (document: string, record: string) =>
    byId.get(document)?.analysis.people.find((it) => it.id === record);
  const nameOf = (document: string, record: string) => personOf(document, record)?.name ?? '';
  const pairs = drawPairs(people, nameOf, joins, refusals);
  const verdicts = readVerdicts();
  const verdictOf = ({ left, right }: DrawnPair) => verdicts.get(pairKey(left, right));
  const lines = pairs.flatMap((pair) => [
    `${pair.kind}: ${verdictOf(pair) ?? 'no verdict'}`,
    ...[pair.left, pair.right].map((it) => `  ${sideOf(it, byId)}`),
  ]);
  return [
    ...lines,
    summaryOf(pairs, verdictOf, 'join', 'same'),
    summaryOf(pairs, verdictOf, 'refusal', 'different'),
  ];
}

async function registered(file: string): Promise<readonly RegisteredDocument[]> {
  const sources = await sampleDocuments([file]);
  const documents = sources.map((source) => {
    const { file: name, url, publisher, published } = source;
    const appearances = [{ file: name, url, publisher, published }];
    return { analysis: readDocument(source), text: source.text, appearances };
  });
  // A text that stands twice in the file is one document.
  return [...new Map(documents.map((it) => [it.analysis.document.id, it])).values()];
}

function sideOf(side: DrawnRecord, byId: ReadonlyMap<string, RegisteredDocument>): string {
  const analysis = byId.get(side.document)?.analysis;
  const person = analysis?.people.find((it) => it.id === side.record);
  const { published, title } = analysis?.document ?? {};
  const offices = person?.positions.map((it) =>
    [it.title, it.organization, it.state].filter(Boolean).join(', '),
  );
  const said = [side.name, person?.state, ...(person?.ranks ?? []), ...(offices ?? [])].filter(Boolean);
  return `${said.join(' | ')} — ${side.document}, ${published ?? 'undated'}, ${title ?? side.file}: “${side.quote}”`;
}

function summaryOf(
  pairs: readonly DrawnPair[],
  verdictOf: (pair: DrawnPair) => JoinVerdict['verdict'] | undefined,
  kind: DrawnPair['kind'],
  right: JoinVerdict['verdict'],
): string {
  const drawn = pairs.filter((it) => it.kind === kind).map(verdictOf);
  const count = (wanted: JoinVerdict['verdict'] | undefined) => drawn.filter((it) => it === wanted).length;
  const judged = drawn.length - count(undefined);
  return `${kind}s: ${count(right)} of ${judged} right, ${count('unsure')} unsure; ${count(undefined)} of ${drawn.length} drawn have no verdict`;
}

function readVerdicts(): ReadonlyMap<string, JoinVerdict['verdict']> {
  if (!existsSync(verdictsFile)) return new Map();
  const lines = readFileSync(verdictsFile, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const { documents, names, verdict }: JoinVerdict = JSON.parse(line);
      const [left, right] = documents.map((document, at) => ({ document, name: names[at] ?? '' }));
      return [pairKey(left as DrawnRecord, right as DrawnRecord), verdict];
    }),
  );
}
