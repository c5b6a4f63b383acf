import { newsSegments } from '#model/code';
import type { Mention } from '#model/mention';
import type { SentenceMentions } from './sentence-mentions.ts';

/** The paragraphs at the beginning of a text that say what it is about. */
const opening = 2;
/** A text about two sides names the other one at least in so large a share of its sentences, */
const leastShare = 0.12;
/** and in so many, however long it is. */
const enough = 6;

/**
 * States and organisations that a text of a state's own publisher only names in passing, while it is about that state alone:
 * not in its title or its beginning, in few sentences, and nobody of them twice. They are no side of talks that "we" or "both" could mean. Linear in the number of mentions.
 */
export function mereMentions(sentences: readonly SentenceMentions[], home: string): ReadonlySet<string> {
  const news = sentences.filter(({ sentence }) => newsSegments.has(sentence.segment));
  const counts = new Map<string, number>();
  const central = new Set([home]);
  const people = new Set<string>();
  const first = news.find(({ sentence }) => sentence.segment === 'body')?.sentence.paragraph ?? 0;
  for (const { sentence, mentions } of news) {
    const opens = sentence.segment !== 'body' || sentence.paragraph < first + opening;
    const named = new Set(mentions.flatMap((it) => codeOf(it) ?? []));
    for (const it of mentions) {
      if (it.kind !== 'person' || !it.state) continue;
      // Somebody named again takes part; who is named once may be any example.
      if (people.has(it.state)) central.add(it.state);
      people.add(it.state);
    }
    for (const code of named) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
      if (opens) central.add(code);
    }
  }
  const least = Math.min(enough, leastShare * news.length);
  return new Set([...counts].flatMap(([code, count]) => (central.has(code) || count >= least ? [] : [code])));
}

/** The state or organisation that a mention names, or whose official or body it names. */
export function codeOf(mention: Mention): string | undefined {
  if (mention.kind === 'state') return mention.code;
  if (mention.kind === 'organisation') return mention.intergovernmental ? mention.code : mention.state;
  return mention.kind === 'person' || mention.kind === 'office' ? mention.state : undefined;
}
