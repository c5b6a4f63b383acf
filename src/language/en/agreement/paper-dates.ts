import type { DateMention, Mention } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import type { Token, TokenRange } from '#model/token';
import { type Act, actsOf } from '../act/acts.ts';
import { type When, whenOf } from '../act/when-where.ts';
import { anniversaryYear } from '../relationship/anniversary.ts';
import { deedStatus } from './deed-status.ts';
import { deedOf } from './deed-words.ts';
import { dayOfNews, occasionOf } from './occasion.ts';
import { deedsIn, type PaperDeed } from './paper-deeds.ts';
import { type Paper, papersIn } from './papers.ts';

/** When a paper was signed, and what time it covers. */
export interface PaperDates extends When {
  readonly period?: string | undefined;
}

/** The dates of a paper: those in its own phrase ("of June 2012", "for 2026"), then that of what is done with it. */
export function datesOf(
  paper: Paper,
  deed: PaperDeed | undefined,
  deeds: readonly PaperDeed[],
  sentence: SentenceReading,
  reading: Reading,
): PaperDates {
  const own = ownDates(paper, sentence);
  const period = own.find((it) => covers(it, paper, sentence));
  const point = own.find((it) => it !== period && it.role !== 'period');
  const covered = period ? periodOf(period) : coveredAfter(paper, sentence);
  if (point) return { date: point.unit, dateBasis: point.basis, period: covered };
  const since = inPlaceSince(paper, sentence);
  if (since) return { date: since.unit.split('/')[0], dateBasis: since.basis, period: covered };
  const year = anniversaryYear(deed?.act.kind === 'noun' ? deed.act.at : paper.from, sentence, reading);
  if (year) return { date: year, dateBasis: 'inferred', period: covered };
  const dating = [deed, ...deeds].find((it) => it !== undefined && datesPaper(it, reading));
  const told = dating ? deedDate(dating.act, reading) : {};
  const isNews = told.date === undefined && dating && paper.article !== 'definite' && isReported(dating.act);
  const done = isNews ? dayOfNews(dating.act.sentence, reading) : told;
  return { ...done, period: covered };
}

/** "the agreement, *in place since 1951*" */
function inPlaceSince(paper: Paper, sentence: SentenceReading): DateMention | undefined {
  const { tokens } = sentence.sentence;
  for (let at = paper.to; at < Math.min(tokens.length, paper.to + 6); at++) {
    if (tokens[at]?.folded !== 'place' || tokens[at + 1]?.folded !== 'since') continue;
    return datesIn({ from: at + 1, to: at + 6 }, sentence)[0];
  }
  return undefined;
}

/** Only a signing dates a paper; a draft or its execution has a date of its own. */
function datesPaper({ deed, act }: PaperDeed, reading: Reading): boolean {
  const dating = ['signed', 'exchanged', 'concluded', 'reached', 'issued', 'joined'].includes(deed);
  return dating && deedStatus(act, reading) === 'occurred';
}

/** Dates that are the paper's own: not "on 3 May" that stands inside its words. */
export function ownDates(paper: Paper, sentence: SentenceReading): readonly DateMention[] {
  const { tokens } = sentence.sentence;
  return datesIn({ from: paper.from, to: paper.to }, sentence).filter((date) => {
    const at = tokens.findIndex((token) => token.end > date.start);
    if (at <= paper.head || date.role === 'period') return true;
    const before = tokens[at - 1]?.folded ?? '';
    return (
      !/^(?:on|in|at|during|since|until|by)$/u.test(before) || (before === 'in' && paper.kind === 'plan')
    );
  });
}

/**
 * The date of the deed: one told in its clause, dates of papers and of other deeds set aside; else that beside it, else
 * that of the visit or talks that the words point back to.
 */
export function deedDate(act: Act, reading: Reading): When {
  const { sentence } = act;
  const ofPronoun = sentence.sentence.tokens[act.at - 1]?.folded === 'those';
  if (act.kind === 'verb' && (act.clause?.relation === 'participle' || ofPronoun || followsPaper(act))) {
    const date = dateAfter(act);
    return date ? { date: date.unit, dateBasis: date.basis } : occasionOf(sentence, reading);
  }
  const taken = papersIn(sentence).flatMap((paper) => ownDates(paper, sentence));
  const free = sentence.mentions.filter(
    (it) => it.kind !== 'date' || (!taken.includes(it) && !isElsewhere(it, act)),
  );
  const when = whenOf(act, { ...sentence, mentions: free });
  if (when.date) return when;
  const beside = dateBeside(act, free);
  if (beside) return { date: beside.unit, dateBasis: beside.basis };
  return occasionOf({ ...sentence, mentions: free }, reading);
}

/** "They *signed* two papers": told by the sentence itself in the simple past, as what is new. */
function isReported({ kind, clause }: Act): boolean {
  if (kind !== 'verb' || !clause) return false;
  const main = clause.relation === 'root' || clause.relation === 'coordinate';
  return main && clause.tense === 'past' && !clause.perfect;
}

/** "the agreement with X, *signed in Oslo on 3 May*" */
function followsPaper({ sentence, at }: Act): boolean {
  const deeds = [...deedsIn(sentence)];
  return deeds.some(([paper, own]) =>
    own.some((it) => it.act.at === at && it.aside && at >= paper.to && at <= paper.to + 4),
  );
}

/** A date right behind the paper or the noun of the deed: "signed a pact on trade *in May*", "the conclusion *on 3 May* of". */
function dateBeside(act: Act, mentions: readonly Mention[]): DateMention | undefined {
  const { tokens } = act.sentence.sentence;
  const papers = papersIn(act.sentence).filter((paper) =>
    deedsIn(act.sentence)
      .get(paper)
      ?.some((deed) => deed.act === act),
  );
  const places = [act.at + 1, ...papers.map((paper) => paper.to)];
  for (const mention of mentions) {
    if (mention.kind !== 'date' || mention.role !== 'point') continue;
    const at = tokens.findIndex((token) => token.end > mention.start);
    const inside = papers.some((paper) => paper.head < at && at < paper.to);
    if (inside || places.some((place) => isBeside(place, at, tokens))) return mention;
  }
  return undefined;
}

/** Whether only prepositions and names stand between: "the signing of two pacts *in Oslo on 3 May*". */
function isBeside(from: number, to: number, tokens: readonly Token[]): boolean {
  if (to < from || to > from + 6) return false;
  return tokens.slice(from, to).every((token) => /^(?:ADP|PROPN|DET)$/u.test(token.tag));
}

/** The first date after a participle, before the next verb: "signed by A and B in June 2012". */
function dateAfter(act: Act): DateMention | undefined {
  const { tokens } = act.sentence.sentence;
  for (let at = act.at + 1; at < Math.min(tokens.length, act.at + 30); at++) {
    const token = tokens[at];
    if (!token || token.tag === 'VERB' || token.tag === 'AUX' || token.text === ';') return undefined;
    const date = act.sentence.mentions.find((it) => it.kind === 'date' && it.start === token.start);
    if (date?.kind === 'date' && date.role === 'point') return date;
  }
  return undefined;
}

/** Whether the date hangs on another deed ("the finalisation on May 28"). */
function isElsewhere(date: DateMention, act: Act): boolean {
  const { sentence } = act;
  const { tokens } = sentence.sentence;
  const at = tokens.findIndex((token) => token.end > date.start);
  const noun = actsOf(sentence).find(
    (it) => it.kind === 'noun' && it.at === at - 2 && deedOf(it) !== undefined,
  );
  return noun !== undefined && noun.at !== act.at && tokens[at - 1]?.tag === 'ADP';
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
