import type { PersonMention } from '#model/mention';
import type { DocumentPerson } from '#model/reading';
import type { Span } from '#model/span';
import type { Token } from '#model/token';
import type { Sides } from './find-sides.ts';
import { type SentenceMentions, sentenceOf } from './sentence-mentions.ts';

type People = ReadonlyMap<string, DocumentPerson>;

/** Nouns of talk that take the other one with "with" or "between". */
const talks = new Set([
  'talk',
  'meeting',
  'conversation',
  'negotiation',
  'discussion',
  'consultation',
  'session',
  'audience',
]);
/** Verbs of talk whose object is the other one, with or without "with". */
const meeting = new Set(['meet', 'speak', 'talk', 'confer', 'telephone', 'phone']);
const hosting = new Set(['receive', 'welcome', 'greet', 'host', 'accept']);
const travelling = new Set(['visit', 'travel', 'arrive', 'fly', 'land', 'tour']);
const guests = new Set(['guest', 'visitor', 'visiting']);

/**
 * The state of an official whom somebody of another state meets or is received by: that of the place to which the sentence
 * brings the visitor ("A of X visited Y and met Minister *B*"), else the other one of the document's two sides. Undefined
 * where the words show no such act, where the state of the other one is unknown, or where the text has a publisher whose own
 * officials need no state.
 */
export function interlocutorState(
  mention: PersonMention | undefined,
  sentences: readonly SentenceMentions[],
  sides: Sides,
  known: People,
  home: string | undefined,
): string | undefined {
  if (!mention?.titled || mention.counterpart || mention.positions.length === 0) return undefined;
  const own = sentenceOf(mention, sentences);
  const act = own && actBefore(mention, own);
  if (!act) return undefined;
  const other = subjectState(act, own, mention, sentences, known);
  if (!other) return undefined;
  const goal = goalBefore(mention, own, other) ?? goalThere(mention, own, other, sentences);
  if (goal) return goal;
  const [a, b] = sides;
  // Officials of one's own state are met as well: only news of a visit tells that the other one is not of it.
  if (home !== undefined || !tellsOfVisit(sentences)) return undefined;
  const opposite = other === a ? b : other === b ? a : undefined;
  return opposite !== undefined && isParty(opposite, sentences) ? opposite : undefined;
}

/** Whether the text speaks of a visit or of a guest. */
function tellsOfVisit(sentences: readonly SentenceMentions[]): boolean {
  return sentences.some(({ sentence }) =>
    sentence.tokens.some(({ lemma }) => travelling.has(lemma) || guests.has(lemma) || lemma === 'message'),
  );
}

/** Whether the text names the state itself or somebody of it, and not just its capital. */
function isParty(code: string, sentences: readonly SentenceMentions[]): boolean {
  return sentences.some(({ mentions }) =>
    mentions.some((it) => {
      if (it.kind === 'state') return it.code === code && it.use !== 'capital';
      return (it.kind === 'person' || it.kind === 'office') && it.state === code;
    }),
  );
}

/** The verb or noun of talk or hosting that takes the mention: nothing but places and times stands between. */
function actBefore(mention: PersonMention, { sentence, mentions }: SentenceMentions): Token | undefined {
  const before = sentence.tokens.filter((token) => token.end <= mention.start);
  const at = before.findLastIndex((token) => isAct(token));
  const act = before[at];
  if (!act) return undefined;
  const between = before.slice(at + 1);
  if (mentions.some((it) => it.kind === 'person' && it.start >= act.end && it.end <= mention.start))
    return undefined;
  const words = new Set(between.map((token) => token.folded));
  if (between.some((token) => token.tag === 'VERB') || between.length > 12) return undefined;
  if (hosting.has(act.lemma)) return words.has('by') ? act : undefined;
  if (talks.has(act.lemma)) return words.has('with') ? act : undefined;
  if (act.lemma === 'call') return words.has('on') ? act : undefined;
  return words.has('with') || between.every((token) => token.tag === 'DET' || token.tag === 'ADV')
    ? act
    : undefined;
}

function isAct({ lemma, tag }: Token): boolean {
  if (tag === 'VERB') return meeting.has(lemma) || hosting.has(lemma) || lemma === 'call';
  return tag === 'NOUN' && (talks.has(lemma) || lemma === 'call');
}

/** The state of the one who meets or is received: named first in the sentence, else last before it, else the traveller. */
function subjectState(
  act: Token,
  { sentence, mentions }: SentenceMentions,
  mention: PersonMention,
  sentences: readonly SentenceMentions[],
  known: People,
): string | undefined {
  const before = sentence.tokens.filter((token) => token.end <= act.start);
  const first = mentions.find((it): it is PersonMention => it.kind === 'person' && it.end <= act.start);
  const pronoun = before.find((token) => /^(?:he|she|they)$/u.test(token.folded));
  // "*he* called on President A and held talks with B": who he is, and not A.
  if (first && !(pronoun && pronoun.end <= first.start)) return stateOf(first, known);
  if (before.some((token) => guests.has(token.folded))) return travellerState(sentences, known);
  if (pronoun) return stateBefore(pronoun, known) ?? travellerState(sentences, known);
  const sides = mentions.filter((it) => it.kind === 'state' && it.end <= act.start);
  return hosting.has(act.lemma) && sides.length === 0 ? stateBefore(mention, known) : undefined;
}

/** The state that the words before the mention bring the visitor to: "visited Y", "in Y", "arrived in the capital of Y". */
function goalBefore(
  mention: PersonMention,
  { sentence, mentions }: SentenceMentions,
  other: string,
): string | undefined {
  const people = mentions.filter((it) => it.kind === 'person' || it.kind === 'office');
  const goals = mentions.flatMap((it) => {
    if (it.kind !== 'state' || it.use === 'demonym' || it.code === other || it.end > mention.start) return [];
    if (people.some((person) => person.start <= it.start && it.end <= person.end)) return [];
    const link = sentence.tokens.findLast((token) => token.end <= it.start && token.folded !== 'the');
    return link && (/^(?:in|to|at)$/u.test(link.folded) || travelling.has(link.lemma)) ? [it.code] : [];
  });
  return goals.at(-1);
}

/** "She will go on to Suva. *There* she will meet minister X": the place to which the sentence before brings the visitor. */
function goalThere(
  mention: PersonMention,
  own: SentenceMentions,
  other: string,
  sentences: readonly SentenceMentions[],
): string | undefined {
  const [first, next] = own.sentence.tokens;
  // "There is …" tells of no place.
  if (first?.folded !== 'there' || !/^(?:PRON|PROPN|DET|NOUN|PUNCT)$/u.test(next?.tag ?? ''))
    return undefined;
  const before = sentences[sentences.indexOf(own) - 1];
  return before && goalBefore(mention, before, other);
}

/** The state of the one whom the text has travel. */
function travellerState(sentences: readonly SentenceMentions[], known: People): string | undefined {
  for (const { sentence, mentions } of sentences) {
    for (const it of mentions) {
      if (it.kind !== 'person') continue;
      const at = sentence.tokens.findIndex((token) => token.start >= it.end);
      const next = at < 0 ? [] : sentence.tokens.slice(at, at + 5);
      if (next.some((token) => travelling.has(token.lemma))) return stateOf(it, known);
    }
  }
  return undefined;
}

function stateOf(mention: PersonMention, known: People): string | undefined {
  return mention.state ?? [...known.values()].find((it) => it.mentions.includes(mention))?.state;
}

/** The state of the person named last before the words. */
function stateBefore(mention: Span, known: People): string | undefined {
  const before = [...known.values()].flatMap(({ state, mentions }) => {
    const near = mentions.findLast((it) => it.end <= mention.start);
    return near ? [{ start: near.start, state }] : [];
  });
  return before.toSorted((a, b) => b.start - a.start)[0]?.state;
}
