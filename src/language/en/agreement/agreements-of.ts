import type { AgreementRecord } from '#model/analysis';
import { type AgreementStatus, type Area, newsSegments } from '#model/code';
import type { AreaMention, Mention, OrganisationMention } from '#model/mention';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { Span } from '#model/span';
import type { TokenRange } from '#model/token';
import { compatible } from '#text/edtf';
import { attributionOf } from '../act/attribution.ts';
import { standingOf } from '../act/standing.ts';
import { antecedentOf } from './antecedent.ts';
import { complementEnd } from './complement.ts';
import { isTold, type TellingPaper } from './is-told.ts';
import { deedsOn } from './list-deeds.ts';
import { datesOf } from './paper-dates.ts';
import type { PaperDeed } from './paper-deeds.ts';
import { standingOfPaper } from './paper-standing.ts';
import { type Paper, papersIn, titleOf } from './papers.ts';
import { agentRange, partiesOf, signersOf } from './parties.ts';
import { subjectsOf } from './subjects.ts';

/** An agreement as one sentence tells it, with what decides whether another tells it better. */
export interface ToldAgreement {
  readonly sentence: SentenceReading;
  readonly paper: Paper;
  readonly draft: AgreementDraft;
  /** Whether only a number of papers is told, none by its subject. */
  readonly general: boolean;
}
export type AgreementDraft = Extract<FactDraft, { kind: 'agreement' }>;

const cache = new WeakMap<Reading, ReadonlyMap<SentenceReading, readonly AgreementDraft[]>>();

/**
 * The agreements that each sentence of the document tells. Papers in general ("five documents were signed") are left out
 * where the document tells which they were. Linear in the number of papers but for a bounded look back.
 */
export function agreementsOf(reading: Reading): ReadonlyMap<SentenceReading, readonly AgreementDraft[]> {
  const known = cache.get(reading);
  if (known) return known;
  const told: ToldAgreement[] = [];
  for (const sentence of reading.sentences) {
    const { segment } = sentence.sentence;
    if (segment !== 'teaser' && !newsSegments.has(segment)) continue;
    for (const paper of papersIn(sentence)) told.push(...tell(paper, sentence, reading, told));
  }
  const kept = told.filter((it) => !it.general || !told.some((other) => isAmong(other, it)));
  const bySentence = Map.groupBy(kept, (it) => it.sentence);
  const drafts = new Map([...bySentence].map(([sentence, own]) => [sentence, own.map((it) => it.draft)]));
  cache.set(reading, drafts);
  return drafts;
}

/** Whether `other` is one of the papers that `general` only counts. */
function isAmong(other: ToldAgreement, general: ToldAgreement): boolean {
  if (other.general || other === general || general.draft.status !== other.draft.status) return false;
  const teaser = (it: ToldAgreement) => it.sentence.sentence.segment === 'teaser';
  if (teaser(other) !== teaser(general)) return false;
  const [a, b] = [general.draft, other.draft];
  if (!a.parties.every((it) => b.parties.includes(it))) return false;
  return !a.signed || (b.signed !== undefined && compatible(a.signed, b.signed));
}

function tell(
  paper: Paper,
  sentence: SentenceReading,
  reading: Reading,
  before: readonly ToldAgreement[],
): readonly ToldAgreement[] {
  const deeds = deedsOn(paper, sentence, reading);
  const standing = standingOfPaper(paper, deeds, sentence, reading);
  const act = standing?.deed?.act ?? deeds[0]?.act;
  const telling: TellingPaper = {
    paper,
    sentence,
    standing,
    title: titleOf(paper, sentence, reading),
    parties: partiesOf(paper, act, sentence, reading),
    dates: datesOf(paper, standing?.deed, sentence, reading),
    agent: act ? signersOf(act).some((it) => it.state !== undefined) : false,
  };
  const same = antecedentOf(telling, before, sentence);
  const status = isTold(telling, same !== undefined, reading);
  if (!status) return [];
  if (same) return [again(telling, same.draft, status)];
  return subjectsOf(paper, sentence).map((range) => ({
    sentence,
    paper,
    general: isGeneral(telling, sentence),
    draft: draftOf(telling, status, areasOf(range, telling, before), reading),
  }));
}

/** The same paper told again: what is new of its date and standing, under the name that it had. */
function again(telling: TellingPaper, known: AgreementDraft, status: AgreementStatus): ToldAgreement {
  const { paper, sentence, dates } = telling;
  const draft: AgreementDraft = {
    ...known,
    signed: dates.date ?? known.signed,
    dateBasis: dates.date ? dates.dateBasis : known.dateBasis,
    period: dates.period ?? known.period,
    status,
    spans: [spanOf(telling)],
  };
  return { sentence, paper, general: false, draft };
}

function draftOf(
  telling: TellingPaper,
  status: AgreementStatus,
  areas: Area[],
  reading: Reading,
): AgreementDraft {
  const { paper, dates, standing } = telling;
  const act = standing?.deed?.act;
  const bodies = act ? bodiesOf(standing.deed, telling) : [];
  const record: Omit<AgreementRecord, 'id' | 'evidence' | 'kind'> = {
    title: isGeneral(telling, telling.sentence) ? undefined : telling.title,
    parties: [...telling.parties.states],
    bodies: bodies.length > 0 ? bodies : undefined,
    areas,
    signed: dates.date,
    dateBasis: dates.date ? dates.dateBasis : undefined,
    period: dates.period,
    status,
    hedged: act && standingOf(act.clause, act.sentence).hedged ? true : undefined,
    attribution: act ? attributionOf(act, reading) : undefined,
  };
  return { kind: 'agreement', agreementKind: paper.kind, ...record, spans: [spanOf(telling)] };
}

/** Ministries and companies that sign, or between which the paper is. */
function bodiesOf(deed: PaperDeed | undefined, { paper, sentence }: TellingPaper): string[] {
  const signers = deed ? signersOf(deed.act).flatMap((it) => it.organization ?? []) : [];
  const { tokens } = sentence.sentence;
  const at = tokens.findIndex(
    (token, index) => index > paper.head && index < paper.to && token.folded === 'between',
  );
  const between = at < 0 ? [] : bodiesIn({ from: at, to: paper.to }, sentence);
  const named = sentence.mentions
    .filter((it) => it.kind !== 'organisation' || !/^(?:the )?governments?$/iu.test(it.name))
    .flatMap((it) => (it.kind === 'organisation' && !it.intergovernmental ? [it.name] : []));
  return [...new Set([...signers, ...between.map((it) => it.name)].filter((it) => named.includes(it)))];
}

/** The areas that the paper's words name; failing that those of the bodies that sign it. */
function areasOf(
  range: Span,
  { sentence, paper, standing }: TellingPaper,
  before: readonly ToldAgreement[],
): Area[] {
  const own = areasIn(range, sentence);
  const last = paper.pronoun ? before.at(-1) : undefined;
  if (last?.sentence === sentence) return [...last.draft.areas];
  const act = standing?.deed?.act;
  if (own.length > 0 || act?.kind !== 'verb' || act.sentence !== sentence) return own;
  const { tokens } = sentence.sentence;
  const after = purposeAfter(paper, act.at, sentence);
  const agent = act.clause?.voice === 'passive' ? agentRange(act) : undefined;
  const range_ = after ?? (agent && bodiesIn(agent, sentence).length > 0 ? agent : undefined);
  if (!range_) return [];
  return areasIn({ start: tokens[range_.from]?.start ?? 0, end: tokens[range_.to - 1]?.end ?? 0 }, sentence);
}

/** "A protocol was signed *to open a university*", "*on trade*": what it is about stands after the verb. */
function purposeAfter(paper: Paper, verb: number, sentence: SentenceReading): TokenRange | undefined {
  if (paper.described || verb < paper.head) return undefined;
  const context = {
    tokens: sentence.sentence.tokens,
    mentions: sentence.mentions,
    starts: new Set<number>(),
  };
  const to = complementEnd(verb + 1, context);
  return to > verb + 1 ? { from: verb + 1, to } : undefined;
}

function bodiesIn(
  range: TokenRange,
  { sentence, mentions }: SentenceReading,
): readonly OrganisationMention[] {
  const [start, end] = [sentence.tokens[range.from]?.start ?? 0, sentence.tokens[range.to - 1]?.end ?? 0];
  return mentions.filter(
    (it): it is OrganisationMention =>
      it.kind === 'organisation' && !it.intergovernmental && it.start >= start && it.end <= end,
  );
}

/** "the People's *Army*": the word for a service in the name of a body. */
function isInName(area: AreaMention, mentions: readonly Mention[]): boolean {
  if (area.area !== 'service-ties' && area.area !== 'defence-general') return false;
  return mentions.some((it) => it.kind === 'organisation' && it.start <= area.start && area.end <= it.end);
}

function areasIn({ start, end }: Span, { mentions }: SentenceReading): Area[] {
  const inside = mentions.filter(
    (it): it is AreaMention =>
      it.kind === 'area' && start <= it.start && it.end <= end && !isInName(it, mentions),
  );
  return [...new Set(inside.map((it) => it.area))];
}

const counting =
  /^(?:joint|bilateral|trilateral|cooperation|co-operation|intergovernmental|inter-governmental|interagency|interdepartmental|several|many|few|other|new|important|major|key|main|relevant|following|various|numerous|additional|multiple|significant|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|dozen|more|such|different|commercial|corporate|business)$/u;

/** "a number of cooperation agreements", "the documents": nothing tells them apart. */
function isGeneral({ paper }: TellingPaper, sentence: SentenceReading): boolean {
  const head = sentence.sentence.tokens[paper.head]?.folded ?? '';
  if (
    /^(?:notes?|letters?)$/u.test(head) ||
    paper.proper ||
    (!paper.plural && (paper.described || !paper.weak))
  )
    return false;
  const { tokens } = sentence.sentence;
  const about = sentence.mentions.some(
    (it) =>
      it.kind === 'area' &&
      it.area !== 'defence-general' &&
      it.start >= (tokens[paper.from]?.start ?? 0) &&
      it.end <= (tokens[paper.to - 1]?.end ?? 0),
  );
  return !about && paper.premodifiers.every((word) => counting.test(word));
}

/** The deed and the paper where one paper is told; of several in one sentence each has its own words. */
function spanOf({ paper, sentence, standing }: TellingPaper): Span {
  const { tokens } = sentence.sentence;
  const act = standing?.deed?.act;
  const at = act?.sentence === sentence ? act.at : undefined;
  const alone = papersIn(sentence).length === 1;
  const from = alone && at !== undefined ? Math.min(at, paper.from) : paper.from;
  const to = alone && at !== undefined ? Math.max(at + 1, paper.to) : paper.to;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
