import type { Reading } from '#model/reading';
import type { Act } from '../act/acts.ts';
import { remoteWords } from './meeting-words.ts';

/** Whether the conversation was held by telephone or video. */
export function isRemote(act: Act): boolean {
  if (act.premodifiers.some((word) => remoteWords.has(word))) return true;
  const { tokens } = act.sentence.sentence;
  return [...act.links, ...(act.clause?.complements ?? [])].some(
    (link) =>
      ['by', 'over', 'via', 'through', 'on'].includes(link.preposition) &&
      tokens
        .slice(link.phrase.range.from, link.phrase.range.to)
        .some((token) => remoteWords.has(token.folded)),
  );
}

/** Whether the document calls its conversation a call, so that "spoke with" in it is one. */
export function reportsCall(act: Act, reading: Reading): boolean {
  if (act.lemma === 'call') return false;
  const title = `${reading.source.title ?? ''}\n${reading.source.text.slice(0, 600)}`;
  return /(?<!\p{L})(?:[Cc]all|[Tt]elephone|[Pp]hone)(?!\p{L})/u.test(title);
}

/** "a 2+2 meeting", "a meeting in the two-plus-two format" */
export function isTwoPlusTwo(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const words = tokens.slice(Math.max(0, act.range.from), act.range.to + 5).map((it) => it.folded);
  return words.some(
    (word, at) => word === '2+2' || word === 'two-plus-two' || (word === '2' && words[at + 1] === '+'),
  );
}
