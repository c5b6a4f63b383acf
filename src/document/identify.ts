import { hash } from 'node:crypto';
import { rememberByRange } from '#text/remember-range';

/** The share of function words above which a text is taken for English; running English has about 0.4. */
const leastShare = 0.12;
/** Words looked at; the language of a document shows early. */
const sampleWords = 400;
/** Letters; the longest words of English in use have fewer than thirty. */
const longestWord = 40;
const englishWords: ReadonlySet<string> = new Set(
  (
    'the of and to in that is with for was on by from which has have had will be are were at as it its this not ' +
    'he his she her they their two an or who also said between would been but we our you'
  ).split(' '),
);

/** The identity of a document: a hash of its text (UTF-8), equal on every machine. */
export function documentId(text: string): string {
  return `doc-${hash('sha256', text, 'hex').slice(0, 24)}`;
}

/** Below this many words one English function word tells enough, as a headline has few; in a short text, a list of names, two. */
const headlineWords = 30;
const shortText = 120;
/** Function words that no other language of wide use writes alike. */
const onlyEnglish: ReadonlySet<string> = new Set(
  'the and with from which have has were said by that to at of his her its their they both would been will called'.split(
    ' ',
  ),
);

/** Words of such news that English alone writes so: a flash of one sentence may be all names and offices. */
const newsWords: ReadonlySet<string> = new Set(
  (
    'foreign defence defense deputy ambassador secretary today yesterday january february march june july october ' +
    'signed held visited received discussed agreed talks meeting'
  ).split(' '),
);
/** So many of them do what one function word does. */
const fewestNewsWords = 2;

/** BCP 47 language of a text: `en` where enough of its words are English alone, function words above all, else `und`. */
export function detectLanguage(text: string): string {
  const runs = firstRuns(text);
  if (runs === undefined) return 'en';
  const words = runs.reduce((sum, it) => sum + it.words, 0);
  const hits = runs.reduce((sum, it) => sum + it.english, 0);
  if (words < shortText) {
    const told = new Set(runs.flatMap((it) => it.onlyEnglish)).size;
    const news = new Set(runs.flatMap((it) => it.news)).size >= fewestNewsWords ? 1 : 0;
    if (told + news >= (words < headlineWords ? 1 : 2)) return 'en';
  }
  const fewest = words < headlineWords ? 2 : 1;
  return hits >= fewest && hits >= words * leastShare ? 'en' : 'und';
}

/** What a run of letters and figures holds: how many words, and which of them tell the language. */
interface Run {
  readonly words: number;
  readonly english: number;
  readonly onlyEnglish: readonly string[];
  readonly news: readonly string[];
}

const runAt = rememberByRange((run): Run => {
  const words = run.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  return {
    words: words.length,
    english: words.filter((word) => englishWords.has(word)).length,
    onlyEnglish: words.filter((word) => onlyEnglish.has(word)),
    news: words.filter((word) => newsWords.has(word)),
  };
});

/** So many English words are enough in any sample: its last run may hold some words too many. */
const enoughEnglish = Math.ceil((sampleWords + longestWord) * leastShare);

/**
 * The first runs of the text that hold enough words, or undefined as soon as so many are English that the rest cannot matter. What
 * is longer than any word (a key, a blob) is passed over.
 */
function firstRuns(text: string): readonly Run[] | undefined {
  const runs: Run[] = [];
  let words = 0;
  let english = 0;
  let at = 0;
  while (at < text.length && words < sampleWords) {
    const start = at;
    for (let size = sizeInRun(text, at); size > 0; size = sizeInRun(text, at)) at += size;
    if (at > start && at - start <= longestWord) {
      const run = runAt(text, start, at);
      runs.push(run);
      words += run.words;
      english += run.english;
      if (english >= enoughEnglish) return undefined;
    }
    if (at === start) at += 1;
  }
  return runs;
}

/** Code units of the letter, figure or apostrophe at a place; 0 where there is none. */
function sizeInRun(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) {
    const isLetter = (code > 96 && code < 123) || (code > 64 && code < 91);
    return isLetter || (code > 47 && code < 58) || code === 39 ? 1 : 0;
  }
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return at < text.length && /^[\p{L}\p{M}\p{N}’]/u.test(letter) ? letter.length : 0;
}
