import type { DateContext, DateFinder, DateFinding } from '#language/pack';
import { coarsenToUnit } from '#text/edtf';
import { addCue, cuesIn, type WordCue } from './cues.ts';

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

/** What every match of a pattern holds: a word with the cue, and, where given, what matches the phrase. */
export interface PhraseCue {
  readonly word: WordCue;
  readonly phrase: RegExp;
}

/** A finder with what spares its pattern. */
export interface CuedFinder extends DateFinder {
  readonly pattern: RegExp;
  /** False only where the pattern matches nothing. */
  readonly isCued: (context: Pick<DateContext, 'folded'>) => boolean;
}

const none: readonly DateFinding[] = [];

/**
 * A finder that proposes a date for every match of a pattern that can be read. Every match holds the `cue`: where a sentence
 * has none, the pattern itself, many times slower, is spared. The basis is `stated` unless read otherwise.
 */
export function dateFinder(
  id: string,
  cue: WordCue | PhraseCue,
  pattern: RegExp,
  read: (match: DateMatch) => DateReading | undefined,
): CuedFinder {
  const { word, phrase } = 'phrase' in cue ? cue : { word: cue, phrase: undefined };
  const bit = addCue(word);
  const isCued: CuedFinder['isCued'] = ({ folded }) =>
    (cuesIn(folded) & bit) !== 0 && (phrase === undefined || phrase.test(folded));
  return {
    id,
    pattern,
    isCued,
    find: (sentence, _text, context) => {
      if (!isCued(context)) return none;
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
