import type { Mention } from '#model/mention';
import type { SentenceReading } from '#model/reading';
import type { FactSources } from './date-reason.ts';
import type { FactValue } from './fact-words.ts';
import { mentionWords } from './mention-words.ts';
import type { ExplainedMark } from './model.ts';

/** The marks of a sentence, and which of them show a value of a fact. */
export interface SentenceMarks {
  readonly marks: readonly ExplainedMark[];
  readonly numbersOf: (value: FactValue) => readonly number[];
}

/** Numbers the words of a sentence that were understood; mentions of the same words share a number. */
export function marksOf({ sentence, mentions }: SentenceReading, sources: FactSources): SentenceMarks {
  const bySpan = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.start} ${mention.end}`;
    const own = bySpan.get(key);
    if (own) own.push(mention);
    else bySpan.set(key, [mention]);
  }
  const idByKey = personIds(sources);
  const numbers = new Map<string, Set<number>>();
  const marks = [...bySpan.values()].map((own, index): ExplainedMark => {
    const number = index + 1;
    for (const code of own.flatMap((it) => codesOf(it, idByKey)))
      numbers.set(code, (numbers.get(code) ?? new Set()).add(number));
    return {
      number,
      start: (own[0]?.start ?? 0) - sentence.start,
      end: (own[0]?.end ?? 0) - sentence.start,
      mentions: own.map((it) => ({
        kind: it.kind,
        words: mentionWords(it, sources.reading.people),
        rule: it.rule,
      })),
    };
  });
  return { marks, numbersOf: ({ code }) => [...(numbers.get(code ?? '') ?? [])] };
}

/** The ids of the people in the analysis, by their keys in the reading: both list them in the same order. */
function personIds({ reading, analysis }: FactSources): ReadonlyMap<string, string> {
  return new Map([...reading.people.keys()].map((key, index) => [key, analysis.people[index]?.id ?? '']));
}

/** What of a fact the mention may show: ids of people, codes of states and areas. */
function codesOf(mention: Mention, idByKey: ReadonlyMap<string, string>): readonly string[] {
  switch (mention.kind) {
    case 'state':
      return [mention.code];
    case 'area':
      return [mention.area];
    case 'person':
      return [idByKey.get(mention.person ?? '') ?? ''];
    case 'organisation':
      return mention.code === undefined ? [] : [mention.code];
    case 'reference':
      return mention.actors.flatMap(({ person, state }) =>
        person === undefined ? (state ?? []) : (idByKey.get(person) ?? []),
      );
    default:
      return [];
  }
}
