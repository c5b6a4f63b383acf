import type { AgreementKind, AgreementStatus } from '#model/code';
import { attachRecalled } from './attach-recalled.ts';
import { type Candidate, eachOnce, nearInTime, sharingKey } from './candidates.ts';
import type { HumanVerdicts, Joined } from './cluster-judged.ts';
import { type DateSpan, dateSpan, daysBetween, daysIn, relate } from './date-span.ts';
import { sharedWords, titleWords } from './titles.ts';
import { joinUnits, judgeUnits, unitsOfTwins } from './units.ts';
import { different, type Reason, type Verdict, verdictOf } from './verdict.ts';

/** A report without a day of its own may come so many days after the signing. */
const reportDelay = 3;

/** What tells one agreement from another: the record in one document. Compared within one set of parties. */
export interface AgreementTraits {
  readonly document: string;
  readonly kind: AgreementKind;
  readonly title?: string | undefined;
  readonly areas: readonly string[];
  readonly signed?: string | undefined;
  readonly dateBasis?: string | undefined;
  readonly period?: string | undefined;
  readonly status: AgreementStatus;
  readonly published?: string | undefined;
}

interface Ready extends AgreementTraits {
  readonly words: readonly string[];
  readonly signedSpan?: DateSpan | undefined;
  readonly publishedSpan?: DateSpan | undefined;
}

/** Groups records of agreements of one set of parties; give them in a canonical order. Lists indexes. */
export function joinAgreements(agreements: readonly AgreementTraits[], humans?: HumanVerdicts): Joined {
  const ready = agreements.map(prepare);
  const judge = (a: number, b: number) => compareReady(ready[a] as Ready, ready[b] as Ready);
  const judged = new Set(humans?.judged);
  const recalled = (node: number) => !judged.has(node) && isRecalled(ready[node] as Ready);
  const keyOf = (node: number) =>
    judged.has(node) || recalled(node) ? undefined : twinKey(ready[node] as Ready);
  const documentOf = (node: number) => ready[node]?.document ?? '';
  const units = unitsOfTwins(ready.length, keyOf, documentOf, judge);
  const firsts = units.map(([first = 0]) => ready[first] as Ready);
  const said = new Set([...units.keys()].filter((unit) => judged.has(units[unit]?.[0] ?? -1)));
  const between = judgeUnits(units, documentOf, judge);
  const joined = joinUnits(units, candidatePairs(firsts, said), between, humans, recalledPairs(firsts));
  const groups = attachRecalled(joined.groups, ready, recalled, judge);
  const groupOf = new Map(groups.flatMap((group, at) => group.map((node): [number, number] => [node, at])));
  return { groups, doubts: () => joined.doubts().filter(({ a, b }) => groupOf.get(a) !== groupOf.get(b)) };
}

/** An agreement that is merely recalled may mean so many; of more nobody could tell which. */
const mostMeant = 8;

/** Each recalled record with those that it can mean, where these are few. */
function recalledPairs(ready: readonly Ready[]): readonly Candidate[] {
  const bins = new Map<string, { readonly recalled: number[]; readonly meant: number[] }>();
  for (const [node, it] of ready.entries())
    for (const key of it.areas.map((area) => `${it.kind} ${it.status} ${area}`)) {
      const bin = bins.get(key) ?? { recalled: [], meant: [] };
      bins.set(key, bin);
      (isRecalled(it) ? bin.recalled : bin.meant).push(node);
    }
  return [...bins.values()].flatMap(({ recalled, meant }) =>
    meant.length > mostMeant
      ? []
      : recalled.flatMap((a) => meant.map((b): Candidate => (a < b ? [a, b] : [b, a]))),
  );
}

/** Equal for records between which comparing sees no difference. */
function twinKey({ kind, words, areas, signed, dateBasis, period, status }: Ready): string {
  return JSON.stringify([kind, words, areas, signed, dateBasis, period, status]);
}

/**
 * The pairs that may be one, but for those of which one is merely recalled: near in time, of like titles, of one period.
 * Records that humans judged are held against all others of their kind.
 */
function candidatePairs(ready: readonly Ready[], judged: ReadonlySet<number>): readonly Candidate[] {
  const spans = ready.map((it) => it.signedSpan);
  return eachOnce(
    ready.length,
    nearInTime(spans, reportDelay).filter(([a, b]) => ready[a]?.kind === ready[b]?.kind),
    sharingKey(ready.map(keysOf), (node) => spans[node] === undefined),
    sharingKey(
      ready.map((it) => [it.kind]),
      (node) => judged.has(node),
    ),
  );
}

/** Keys that like agreements share: the period, and of titles each two words, or the only word. */
function keysOf({ kind, period, signed, words }: Ready): readonly string[] {
  const two = words.flatMap((a, at) => words.slice(at + 1).map((b) => `${kind} ${a} ${b}`));
  const one = words.map((word) => `${kind} ${word}`);
  return [
    ...(period ? [`${kind} for ${period}`] : []),
    ...(signed ? [`${kind} of ${signed}`] : []),
    ...(words.length > 1 ? two : one),
  ];
}

/** Whether nothing tells the agreement but its parties, kind and areas: one that the text recalls. */
function isRecalled({ signed, period, title }: Ready): boolean {
  return !signed && !period && !title;
}

/** Whether two records between the same parties are of one agreement. */
export function compareAgreements(a: AgreementTraits, b: AgreementTraits): Verdict {
  return compareReady(prepare(a), prepare(b));
}

function prepare(agreement: AgreementTraits): Ready {
  return {
    ...agreement,
    words: titleWords(agreement.title ?? ''),
    signedSpan: dateSpan(agreement.signed),
    publishedSpan: dateSpan(agreement.published),
  };
}

function compareReady(a: Ready, b: Ready): Verdict {
  if (a.document === b.document) return different('one document tells of both', a.document);
  if (a.kind !== b.kind) return different('kind', a.kind, b.kind);
  const dates = signedReasons(a, b);
  if (dates === undefined) return different('signed', a.signed, b.signed);
  const titles = titleReasons(a, b);
  if (titles === undefined) return different('title', a.title, b.title);
  const areas = areaReasons(a, b);
  if (areas === undefined && titles.length === 0)
    return different('areas', a.areas.join(', '), b.areas.join(', '));
  const periods = periodReasons(a, b);
  if (periods === undefined) return different('period', a.period, b.period);
  const reasons = [...dates, ...titles, ...(areas ?? []), ...periods];
  return verdictOf(outcomeOf(a, b, reasons), reasons);
}

function signedReasons(a: Ready, b: Ready): readonly Reason[] | undefined {
  if (!a.signedSpan || !b.signedSpan) return a.signed && b.signed && a.signed !== b.signed ? undefined : [];
  const reason = (feature: string, weight: number) => [{ feature, a: a.signed, b: b.signed, weight }];
  const relation = relate(a.signedSpan, b.signedSpan);
  const exact = Math.max(daysIn(a.signedSpan), daysIn(b.signedSpan)) <= 31;
  if (relation === 'equal') return reason('the same date', exact ? 3 : 1);
  if (relation === 'within') return reason('one date within the other', exact ? 2 : 1);
  const reported = a.dateBasis === 'published' || b.dateBasis === 'published';
  const near = reported && daysBetween(a.signedSpan, b.signedSpan) <= reportDelay;
  return near ? reason('reported within three days', 2) : undefined;
}

function titleReasons(a: Ready, b: Ready): readonly Reason[] | undefined {
  if (a.words.length === 0 || b.words.length === 0) return [];
  const share = sharedWords(a.words, b.words);
  if (share < 0.5) return undefined;
  return share < 0.75 ? [] : [{ feature: 'title', a: a.title, b: b.title, weight: 2 * share }];
}

function areaReasons(a: Ready, b: Ready): readonly Reason[] | undefined {
  if (a.areas.length === 0 || b.areas.length === 0) return [];
  const both = a.areas.filter((area) => b.areas.includes(area));
  return both.length === 0
    ? undefined
    : [{ feature: 'areas', a: both.join(', '), b: both.join(', '), weight: 1 }];
}

function periodReasons(a: Ready, b: Ready): readonly Reason[] | undefined {
  if (!a.period || !b.period) return [];
  return a.period === b.period ? [{ feature: 'period', a: a.period, b: b.period, weight: 2.5 }] : undefined;
}

function outcomeOf(a: Ready, b: Ready, reasons: readonly Reason[]): Verdict['outcome'] {
  const has = (feature: string) => reasons.some((reason) => reason.feature === feature);
  const score = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  if (has('the same date') && score >= 4) return 'same';
  if (score >= 2 && (reasons.length > 1 || has('the same date') || has('period'))) return 'likely';
  if (score >= 2 && has('title') && Math.min(a.words.length, b.words.length) > 2) return 'likely';
  return has('areas') && (mayRecall(a, b) || mayRecall(b, a)) ? 'likely' : 'unsure';
}

/** Whether the first record, undated, may recall what the second dates: signed before the first was published. */
function mayRecall(later: Ready, dated: Ready): boolean {
  if (!isRecalled(later) || !dated.signedSpan || !later.publishedSpan) return false;
  return later.status === dated.status && dated.signedSpan.from <= later.publishedSpan.to;
}
