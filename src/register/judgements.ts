import type { Judgement, PairVerdict, RecordReference } from '#model/judgement';

/** The judgements that stand: those that nobody took back, of several on one matter the last. */
export interface Standing {
  /** How many judgements there are in all; a later state of the register has more. */
  readonly count: number;
  /** References to records that a judgement that stands is about, by document. */
  readonly references: ReadonlyMap<string, readonly RecordReference[]>;
  /** Keys of rejected records. */
  readonly rejected: ReadonlySet<string>;
  /** Keys of records that someone looked at and accepted. */
  readonly accepted: ReadonlySet<string>;
  /** Corrected values by key of the record, then by field; an undefined value takes the field away. */
  readonly corrections: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;
  /** What was said of two records, by their keys, in either order. */
  verdict(a: string, b: string): PairVerdict | undefined;
  /** The references that are judged to be one with the record of the key, itself included; sorted by key. */
  oneWith(key: string): readonly RecordReference[];
}

/** Tells a reference from all others. */
export function referenceKey({ kind, document, start, end, record }: RecordReference): string {
  return `${kind} ${document} ${start} ${end} ${record}`;
}

/** What stands of the judgements, given in the order in which they were made. Linear. */
export function standingOf(judgements: readonly Judgement[]): Standing {
  const live = standingJudgements(judgements);
  const verdicts = new Map<string, PairVerdict>();
  const outcomes = new Map<string, 'accept' | 'reject'>();
  const corrections = new Map<string, Map<string, string | undefined>>();
  const references = new Map<string, RecordReference>();
  for (const judgement of live.map((it) => it.judgement)) {
    for (const reference of referencesOf(judgement)) references.set(referenceKey(reference), reference);
    if (judgement.kind === 'pair') {
      const [left, right] = [referenceKey(judgement.left), referenceKey(judgement.right)];
      verdicts.set(pairKey(left, right), judgement.verdict);
    } else if (judgement.kind === 'record') {
      outcomes.set(referenceKey(judgement.record), judgement.verdict);
    } else if (judgement.kind === 'correction') {
      const key = referenceKey(judgement.record);
      const fields = corrections.get(key) ?? new Map<string, string | undefined>();
      corrections.set(key, fields.set(judgement.field, judgement.value));
    }
  }
  const keysWith = (verdict: string) =>
    new Set([...outcomes].filter(([, it]) => it === verdict).map(([key]) => key));
  const groups = joinedGroups(verdicts, references);
  return {
    count: judgements.length,
    references: Map.groupBy(references.values(), (it) => it.document),
    rejected: keysWith('reject'),
    accepted: keysWith('accept'),
    corrections,
    verdict: (a, b) => verdicts.get(pairKey(a, b)),
    oneWith: (key) => groups.get(key) ?? [],
  };
}

/** Nothing judged. */
export const nothingJudged: Standing = standingOf([]);

/** The judgements that nobody took back, each with its number from 1. An undoing that was itself undone takes back nothing. */
export function standingJudgements(
  judgements: readonly Judgement[],
): readonly { readonly number: number; readonly judgement: Judgement }[] {
  const undone = new Set<number>();
  for (const [at, judgement] of [...judgements.entries()].reverse())
    if (judgement.kind === 'undo' && !undone.has(at + 1) && judgement.judgement <= at)
      undone.add(judgement.judgement);
  return judgements.flatMap((judgement, at) =>
    undone.has(at + 1) || judgement.kind === 'undo' ? [] : [{ number: at + 1, judgement }],
  );
}

/** The records that a judgement names. */
function referencesOf(judgement: Judgement): readonly RecordReference[] {
  if (judgement.kind === 'undo') return [];
  return judgement.kind === 'pair' ? [judgement.left, judgement.right] : [judgement.record];
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** Records that were judged one, directly or by way of others, by the key of each. */
function joinedGroups(
  verdicts: ReadonlyMap<string, PairVerdict>,
  references: ReadonlyMap<string, RecordReference>,
): ReadonlyMap<string, readonly RecordReference[]> {
  const groups = new Map<string, Set<string>>();
  for (const [pair, verdict] of verdicts) {
    if (verdict !== 'same') continue;
    const [a = '', b = ''] = pair.split('\n');
    const members = new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])]);
    for (const key of members) groups.set(key, members);
  }
  return new Map(
    [...groups].map(([key, members]) => [
      key,
      [...members].sort().flatMap((member) => references.get(member) ?? []),
    ]),
  );
}

/** The documents whose facts differ with the judgements `after` instead of those `before`, sorted. */
export function documentsJudgedAnew(
  before: readonly Judgement[],
  after: readonly Judgement[],
): readonly string[] {
  const [old, now] = [before, after].map(
    (all) => new Map(standingJudgements(all).map((it) => [it.number, it.judgement])),
  ) as [Map<number, Judgement>, Map<number, Judgement>];
  const changed = [...old, ...now].filter(([number]) => old.has(number) !== now.has(number));
  const keys = changed.flatMap(([, judgement]) => referencesOf(judgement)).map(referenceKey);
  const named = changed.flatMap(([, judgement]) => referencesOf(judgement));
  const joined = [standingOf(before), standingOf(after)].flatMap((standing) =>
    keys.flatMap((key) => standing.oneWith(key)),
  );
  return [...new Set([...named, ...joined].map((it) => it.document))].sort();
}
