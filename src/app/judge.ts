import { userInfo } from 'node:os';
import type { Judgement, PairVerdict, RecordReference } from '#model/judgement';
import { factsOf } from '#register/facts-of';
import { documentsJudgedAnew, nothingJudged, standingJudgements, standingOf } from '#register/judgements';
import type { Store } from '#store/store';
import { type Change, correctionDrafts, holdDrafts } from './judge/corrections.ts';
import { type Draft, type FoundRecord, recordsAt } from './judge/judged-records.ts';
import { withRegister } from './open-existing.ts';
import { documentWrite, type Register } from './open-register.ts';

/** Who judges and why. */
export interface Signature {
  /** The user of the system where it is left out. */
  readonly by?: string | undefined;
  readonly reason?: string | undefined;
}

/** What a human asks for. An id is that of an entry or of a record: `document.record`. */
export type Ask =
  | { readonly ask: PairVerdict; readonly left: string; readonly right: string }
  | { readonly ask: 'accept' | 'reject'; readonly id: string; readonly all?: boolean | undefined }
  | {
      readonly ask: 'correct';
      readonly id: string;
      readonly changes: readonly Change[];
      /** Every record of the entry, not only the one that the id names. */
      readonly all?: boolean | undefined;
    }
  /** Of the values in which the sources of an entry differ, this one holds. */
  | { readonly ask: 'hold'; readonly id: string; readonly field: string; readonly value: string }
  /** The judgements that were given last, at one time, and stand; or the one of that number. */
  | { readonly ask: 'undo'; readonly number?: number | undefined };

/** What came of it: the numbers of the new judgements, or why there are none. */
export type JudgeResult =
  | {
      readonly kind: 'done';
      readonly numbers: readonly number[];
      readonly records: readonly RecordReference[];
    }
  | { readonly kind: 'refused'; readonly why: string };

/** Judges in the register at an address, and works out what changes by it. */
export async function judge(address: string, ask: Ask, signature: Signature = {}): Promise<JudgeResult> {
  return withRegister(address, (register) => judgeIn(register, ask, signature));
}

/** The same in an open register. */
export async function judgeIn(
  register: Register,
  ask: Ask,
  { by = userInfo().username, reason }: Signature = {},
): Promise<JudgeResult> {
  await register.settle();
  const { store } = register;
  const drafts = await draftsOf(store, ask);
  if (typeof drafts === 'string') return { kind: 'refused', why: drafts };
  const signed = { by, at: new Date().toISOString(), ...(reason === undefined ? {} : { reason }) };
  const given = drafts.map((draft): Judgement => ({ ...draft, ...signed }));
  let count = 0;
  await store.judge(given, (all) => {
    count = all.length;
    const standing = standingOf(all);
    return {
      documents: documentsJudgedAnew(all.slice(0, -given.length), all),
      write: (document) => documentWrite(document, standing),
    };
  });
  await register.settle();
  const records = given.flatMap((it) =>
    it.kind === 'pair' ? [it.left, it.right] : it.kind === 'undo' ? [] : [it.record],
  );
  return { kind: 'done', numbers: given.map((_, at) => count - given.length + at + 1), records };
}

/** The judgements that stand, with their numbers. */
export async function listJudgements(
  address: string,
): Promise<readonly { readonly number: number; readonly judgement: Judgement }[]> {
  return withRegister(address, async ({ store }) => standingJudgements(await store.judgements()));
}

/** What to add; a text says why nothing can be. */
async function draftsOf(store: Store, ask: Ask): Promise<readonly Draft[] | string> {
  if (ask.ask === 'undo') return undoDraft(store, ask.number);
  if ('left' in ask) return pairDraft(store, ask.ask, ask.left, ask.right);
  if (ask.ask === 'hold') return holdDrafts(store, ask);
  const found = await recordsAt(store, ask.id, ask.all === true);
  if (typeof found === 'string') return found;
  if (ask.ask === 'correct') return correctionDrafts(found, ask.changes);
  const verdict = ask.ask;
  return found.map(({ reference }) => ({ kind: 'record', record: reference, verdict }));
}

async function undoDraft(store: Store, number?: number): Promise<readonly Draft[] | string> {
  const standing = standingJudgements(await store.judgements());
  const last = standing.at(-1);
  // What was decided at once is taken back at once.
  const isMeant = (it: (typeof standing)[number]) =>
    number === undefined ? it.judgement.at === last?.judgement.at : it.number === number;
  const meant = standing.filter(isMeant);
  if (meant.length > 0) return meant.map((it) => ({ kind: 'undo', judgement: it.number }));
  return number === undefined
    ? 'There is no judgement to take back.'
    : `There is no judgement ${number} that stands.`;
}

async function pairDraft(
  store: Store,
  verdict: PairVerdict,
  left: string,
  right: string,
): Promise<readonly Draft[] | string> {
  const [a, b] = [await recordsAt(store, left, false), await recordsAt(store, right, false)];
  if (typeof a === 'string') return a;
  if (typeof b === 'string') return b;
  const [one, other] = [a[0], b[0]];
  if (!one || !other) return 'There are no records to compare.';
  const [l, r] = [one.reference, other.reference];
  if (l.document === r.document && l.record === r.record) return 'Both ids mean the same record.';
  if (l.kind !== r.kind) return `One is of the kind ${l.kind}, the other ${r.kind}: these are never one.`;
  if (verdict === 'same') {
    if (!['person', 'event', 'agreement'].includes(l.kind))
      return `Records of the kind ${l.kind} are not joined one by one.`;
    if (l.kind !== 'person' && blockOf(one) !== blockOf(other))
      return 'The two differ in form or sides, and what differs so is never one. Correct one of them first, or reject it.';
  }
  return [{ kind: 'pair', left: l, right: r, verdict }];
}

/** The first block in which the record counts, as it stands: records of one thing share it. */
function blockOf({ reference, document }: FoundRecord): string | undefined {
  const facts = factsOf(document, nothingJudged);
  return facts.find((it) => it.fact.kind === reference.kind && it.fact.record === reference.record)?.block;
}
