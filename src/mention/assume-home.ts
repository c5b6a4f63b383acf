import type { Mention, PersonMention } from '#model/mention';
import type { DocumentPerson } from '#model/reading';
import type { Token } from '#model/token';
import { type SentenceMentions, sentenceOf } from './sentence-mentions.ts';

/**
 * Whether an official whom the text gives no state serves the state that the text is told from: its officials need no
 * state named. Not so where the text only speaks of the person, or where that state has another holder of the office.
 */
export function servesHome(
  mentions: readonly PersonMention[],
  sentences: readonly SentenceMentions[],
  home: string | undefined,
  known: ReadonlyMap<string, DocumentPerson>,
): boolean {
  const official = mentions.some((it) => it.titled && !it.counterpart);
  const told = official ? actsIn(mentions, sentences) : opens(mentions, sentences);
  return told && !isTaken(mentions, home, known);
}

/**
 * Whether the text has the official act: named before the first verb of a sentence, in a credit, or three times at least.
 * Somebody only spoken of ("ties with President M.") may serve any state.
 */
function actsIn(mentions: readonly PersonMention[], sentences: readonly SentenceMentions[]): boolean {
  if (mentions.length >= 3) return true;
  return mentions.some((mention) => {
    const own = sentenceOf(mention, sentences);
    if (!own || own.sentence.segment === 'credit') return true;
    if (speaksFor(mention, own) || isTold(mention, own)) return true;
    const verb = own.sentence.tokens.find((token) => token.tag === 'VERB' || token.tag === 'AUX');
    return !verb || mention.start < verb.start;
  });
}

/** "attributable *to spokesperson X*", "those present *included minister X*": the words make the official one who acts. */
function speaksFor(mention: PersonMention, { sentence, mentions }: SentenceMentions): boolean {
  const before = sentence.tokens.filter((token) => token.end <= mention.start);
  if (before.some((token) => token.folded === 'attributable' || token.folded === 'attributed')) return true;
  const others = mentions.some(
    (it) => it.kind === 'state' || (it.kind === 'organisation' && it.intergovernmental),
  );
  const listed = before.some(
    (token, at) =>
      attending.has(token.lemma) ||
      token.folded === 'present' ||
      (token.lemma === 'take' && before[at + 1]?.folded === 'part'),
  );
  return (!others && listed) || isListedAfter(mention, before, mentions);
}

/** "talks followed, *in the presence of minister X* and the Togolese envoy": who is listed without a state needs none. */
function isListedAfter(
  mention: PersonMention,
  before: readonly Token[],
  mentions: readonly Mention[],
): boolean {
  const cue = before.findLast(
    (token, at) =>
      /^(?:participation|presence|attendance)$/u.test(token.folded) ||
      (/^(?:attended|accompanied|joined)$/u.test(token.folded) && before[at + 1]?.folded === 'by'),
  );
  if (!cue || before.some((token) => token.tag === 'VERB' && token.start > cue.end)) return false;
  return !mentions.some((it) => it.kind === 'state' && it.start > cue.end && it.end <= mention.start);
}

/** "The President *instructed* Minister X", "*appointed* X": whom somebody of one's own state may tell what to do. */
function isTold(mention: PersonMention, { sentence, mentions }: SentenceMentions): boolean {
  const verb = sentence.tokens.findLast((token) => token.end <= mention.start && token.tag === 'VERB');
  if (!verb || !commanding.has(verb.lemma)) return false;
  return !mentions.some((it) => it.start >= verb.end && it.end <= mention.start && it.kind !== 'office');
}

const commanding = new Set([
  'instruct',
  'order',
  'appoint',
  'dismiss',
  'task',
  'commend',
  'direct',
  'sack',
  'reappoint',
]);

/** Words that list who took part. */
const attending = new Set(['include', 'including', 'attend', 'accompany']);

/** Whether the bare name opens the headline or a sentence of the first paragraphs: the text takes it to be known. */
function opens(mentions: readonly PersonMention[], sentences: readonly SentenceMentions[]): boolean {
  return sentences.some(
    ({ sentence }) =>
      (sentence.paragraph <= 2 || mentions.length >= 3) && mentions.some((it) => it.start === sentence.start),
  );
}

/** Whether another person already holds the very office in that state: one state has one president. */
function isTaken(
  mentions: readonly PersonMention[],
  home: string | undefined,
  known: ReadonlyMap<string, DocumentPerson>,
): boolean {
  const titles = mentions.flatMap((it) => (it.former ? [] : it.positions.map((position) => position.title)));
  return [...known.values()].some(
    (it) =>
      it.state === home &&
      it.positions.some((position) => titles.includes(position.title)) &&
      !it.mentions.some((mention) => mention.former),
  );
}
