import type { DateMention } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import type { TokenRange } from '#model/token';
import { type When, whenOf } from '../act/when-where.ts';
import { occasionOf } from './occasion.ts';
import type { PaperDeed } from './paper-deeds.ts';
import { type Paper, papersIn } from './papers.ts';

/** When a paper was signed, and what time it covers. */
export interface PaperDates extends When {
  readonly period?: string | undefined;
}

/** The dates of a paper: those in its own phrase ("of June 2012", "for 2026"), then that of what is done with it. */
export function datesOf(
  paper: Paper,
  deed: PaperDeed | undefined,
  sentence: SentenceReading,
  reading: Reading,
): PaperDates {
  const own = datesIn({ from: paper.from, to: paper.to }, sentence);
  const period = own.find((it) => covers(it, paper, sentence));
  const point = own.find((it) => it !== period && it.role !== 'period');
  const covered = period ? periodOf(period) : coveredAfter(paper, sentence);
  if (point) return { date: point.unit, dateBasis: point.basis, period: covered };
  const done = deed && datesDeed(deed) ? deedDate(deed, sentence, reading) : {};
  return { ...done, period: covered };
}

/** Only a signing dates a paper; a draft or its execution has a date of its own. */
function datesDeed({ deed }: PaperDeed): boolean {
  return ['signed', 'exchanged', 'concluded', 'reached', 'issued', 'joined'].includes(deed);
}

/** The date of the deed, dates of the papers' own phrases set aside. */
export function deedDate(deed: Pick<PaperDeed, 'act'>, sentence: SentenceReading, reading: Reading): When {
  const taken = papersIn(sentence).flatMap((paper) => datesIn({ from: paper.from, to: paper.to }, sentence));
  const free = sentence.mentions.filter((it) => it.kind !== 'date' || !taken.includes(it));
  const when = whenOf(deed.act, { ...sentence, mentions: free });
  return when.date ? when : occasionOf(sentence, reading);
}

/** "a plan for 2026", "(2009-2019)", "a programme of exchanges in 2019": what the paper covers. */
function covers(date: DateMention, paper: Paper, { sentence }: SentenceReading): boolean {
  if (date.role === 'period') return true;
  const at = sentence.tokens.findIndex((token) => token.start >= date.start);
  const before = sentence.tokens[at - 1]?.folded ?? '';
  if (at < paper.head) return false;
  if (before === 'for') return true;
  if (date.value.includes('/') && (before === '(' || before === ',')) return true;
  return paper.kind === 'plan' && before === 'in';
}

/** "a plan on exchanges in 2019": the year right after a plan is when it will be carried out. */
function coveredAfter(paper: Paper, sentence: SentenceReading): string | undefined {
  if (paper.kind !== 'plan' && paper.kind !== 'roadmap') return undefined;
  const { tokens } = sentence.sentence;
  const next = tokens[paper.to]?.folded ?? '';
  if (next !== 'in' && next !== 'for') return undefined;
  const ahead = datesIn({ from: paper.to, to: paper.to + 6 }, sentence)[0];
  if (!ahead || (next === 'in' && !/^\d{4}$|\//u.test(ahead.unit))) return undefined;
  return periodOf(ahead);
}

function periodOf(date: DateMention): string | undefined {
  return /^[\d/-]+$/u.test(date.value) ? date.value : date.unit;
}

function datesIn(range: TokenRange, sentence: SentenceReading): readonly DateMention[] {
  const { tokens } = sentence.sentence;
  const [start, end] = [
    tokens[range.from]?.start ?? 0,
    tokens[Math.min(range.to, tokens.length) - 1]?.end ?? 0,
  ];
  return sentence.mentions.filter(
    (it): it is DateMention => it.kind === 'date' && start <= it.start && it.end <= end,
  );
}
