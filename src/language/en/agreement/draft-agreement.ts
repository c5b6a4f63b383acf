import type { AgreementRecord } from '#model/analysis';
import type { AgreementStatus, Area } from '#model/code';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { Span } from '#model/span';
import { attributionOf } from '../act/attribution.ts';
import { standingOf } from '../act/standing.ts';
import type { TellingPaper } from './is-told.ts';
import { bodiesIn } from './paper-areas.ts';
import type { PaperDeed } from './paper-deeds.ts';
import { papersIn } from './papers.ts';
import { signersOf } from './signers.ts';

export type AgreementDraft = Extract<FactDraft, { kind: 'agreement' }>;

export function draftOf(
  telling: TellingPaper,
  status: AgreementStatus,
  areas: Area[],
  reading: Reading,
): AgreementDraft {
  const { paper, dates, standing } = telling;
  const act = standing?.deed?.act;
  const bodies = act ? bodiesOf(standing.deed, telling) : [];
  // The day on which a draft is to be signed is no day of signing.
  const signed = status === 'drafting' || status === 'proposed' ? undefined : dates.date;
  const record: Omit<AgreementRecord, 'id' | 'evidence' | 'kind'> = {
    title: isGeneral(telling, telling.sentence) ? undefined : telling.title,
    parties: [...telling.parties.states],
    bodies: bodies.length > 0 ? bodies : undefined,
    areas,
    signed,
    dateBasis: signed ? dates.dateBasis : undefined,
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

const counting =
  /^(?:joint|bilateral|trilateral|cooperation|co-operation|intergovernmental|inter-governmental|interagency|interdepartmental|several|many|few|other|new|important|major|key|main|relevant|following|various|numerous|additional|multiple|significant|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|dozen|more|such|different|commercial|corporate|business)$/u;

/** "a number of cooperation agreements", "the documents": nothing tells them apart. */
export function isGeneral({ paper }: TellingPaper, sentence: SentenceReading): boolean {
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
export function spanOf({ paper, sentence, standing }: TellingPaper): Span {
  const { tokens } = sentence.sentence;
  const act = standing?.deed?.act;
  const at = act?.sentence === sentence ? act.at : undefined;
  const alone = papersIn(sentence).length === 1;
  const from = alone && at !== undefined ? Math.min(at, paper.from) : paper.from;
  const to = alone && at !== undefined ? Math.max(at + 1, paper.to) : paper.to;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
