import type { DateContext, DateFinder, DateFinding } from '#language/pack';
import { coarsenToUnit } from '#text/edtf';

/** What a rule reads from one match. The unit is worked out from the value, the span is that of the match. */
export interface DateReading {
  readonly value: string;
  readonly basis?: DateFinding['basis'];
  readonly role?: DateFinding['role'];
  readonly direction?: DateFinding['direction'];
  readonly weekday?: number | undefined;
  readonly unit?: string;
}

/** One match, with offsets in the folded sentence. */
export interface DateMatch {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly start: number;
  readonly end: number;
  readonly context: DateContext;
}

/** A finder with what spares its pattern. */
export interface CuedFinder extends DateFinder {
  readonly pattern: RegExp;
  /** False only where the pattern matches nothing. */
  readonly isCued: (context: Pick<DateContext, 'folded' | 'small'>) => boolean;
}

/**
 * A finder that proposes a date for every match of a pattern that can be read. Every match holds one of the `cues`, words
 * in small letters, or what a pattern of few openings matches: where a sentence has none, the pattern itself, many times
 * slower, is spared. The basis is `stated` unless read otherwise.
 */
export function dateFinder(
  id: string,
  cues: readonly string[] | RegExp,
  pattern: RegExp,
  read: (match: DateMatch) => DateReading | undefined,
): CuedFinder {
  const isCued: CuedFinder['isCued'] = ({ folded, small }) =>
    cues instanceof RegExp ? cues.test(folded) : cues.some((cue) => small.includes(cue));
  return {
    id,
    pattern,
    isCued,
    find: (sentence, _text, context) => {
      if (!isCued(context)) return [];
      const findings: DateFinding[] = [];
      for (const match of context.matchesOf(pattern)) {
        const end = match.index + match[0].trimEnd().length;
        const reading = read({ groups: match.groups ?? {}, start: match.index, end, context });
        if (!reading) continue;
        findings.push({
          basis: 'stated',
          role: 'point',
          unit: coarsenToUnit(reading.value),
          ...reading,
          span: { start: sentence.start + match.index, end: sentence.start + end },
        });
      }
      return findings;
    },
  };
}
