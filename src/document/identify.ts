import { hash } from 'node:crypto';

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
  const sample = firstWords(text);
  const hits = sample.filter((word) => englishWords.has(word)).length;
  if (sample.length < shortText) {
    const told = new Set(sample.filter((word) => onlyEnglish.has(word))).size;
    const news = new Set(sample.filter((word) => newsWords.has(word))).size >= fewestNewsWords ? 1 : 0;
    if (told + news >= (sample.length < headlineWords ? 1 : 2)) return 'en';
  }
  const fewest = sample.length < headlineWords ? 2 : 1;
  return hits >= fewest && hits >= sample.length * leastShare ? 'en' : 'und';
}

/** The first words in small letters; what is longer than any word (a key, a blob) is passed over. */
function firstWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const [run] of text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)) {
    if (run.length > longestWord) continue;
    words.push(...(run.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? []));
    if (words.length >= sampleWords) break;
  }
  return words;
}
