import type { PersonMention } from '#model/mention';
import type { DocumentPerson } from '#model/reading';
import type { Token } from '#model/token';
import type { Sides } from './find-sides.ts';
import { type SentenceMentions, sentenceOf } from './sentence-mentions.ts';

const travelling = new Set(['visit', 'travel', 'arrive', 'fly', 'land', 'tour']);
const hosting = new Set(['welcome', 'receive', 'greet']);
/** What two sides do with each other; the subject names one of each. */
const mutual = new Set([
  'sign',
  'exchange',
  'meet',
  'discuss',
  'agree',
  'hold',
  'witness',
  'initial',
  'chair',
  'co-chair',
  'cochair',
]);

/**
 * The state of an official as the first mention shows it against the other one of the document's two sides: who travels to
 * one comes from the other, who receives somebody of one serves the other, and two who sign together serve one each.
 * Undefined where the words show none of that, or the publisher's own state `home` is a third. `known` are the people named before.
 */
export function oppositeSide(
  mention: PersonMention | undefined,
  sentences: readonly SentenceMentions[],
  sides: Sides,
  known: ReadonlyMap<string, DocumentPerson>,
  home: string | undefined,
): string | undefined {
  const [a, b] = sides;
  if (home !== undefined && home !== a && home !== b) return undefined;
  if (!mention?.titled || mention.counterpart || a === undefined || b === undefined) return undefined;
  const own = sentenceOf(mention, sentences);
  const shown = own && (guestOrGoal(mention, own, known) ?? partner(mention, own, known));
  if (shown === a) return b;
  return shown === b ? a : undefined;
}

/**
 * "Norwegian Prime Minister X and *Senate President Y*": an office set beside one of a state by "and" is of the same state,
 * unless the two do something with each other ("X *and Ambassador Y signed*").
 */
export function sharedState(
  mention: PersonMention | undefined,
  sentences: readonly SentenceMentions[],
): string | undefined {
  if (!mention?.titled || mention.counterpart || mention.positions.length === 0) return undefined;
  const own = sentenceOf(mention, sentences);
  const first = own?.mentions.findLast(
    (it): it is PersonMention => it.kind === 'person' && it.end <= mention.start,
  );
  if (!own || !first?.state || first.positions.length === 0) return undefined;
  const between = own.sentence.tokens.filter((it) => it.start >= first.end && it.end <= mention.start);
  if (!joins(between)) return undefined;
  if (mention.positions.some((it) => /ambassador|envoy/iu.test(it.title))) return undefined;
  return subjectsOfMutualAct(first, mention, own) ? undefined : first.state;
}

/** "*A and B met with Minister C*": the two are of one party, and whom they meet is of another. */
function meetOthers(verb: Token | undefined, mentions: SentenceMentions['mentions']): boolean {
  return (
    verb?.lemma === 'meet' && mentions.some((it) => it.kind === 'person' && it.titled && it.start > verb.end)
  );
}

/** Whether two set side by side are the subject of what two sides do with each other: "X *and Ambassador Y signed*". */
export function subjectsOfMutualAct(
  first: PersonMention,
  second: PersonMention,
  { sentence, mentions }: SentenceMentions,
): boolean {
  const verbs = sentence.tokens.filter((it) => it.tag === 'VERB' && it.start >= second.end);
  if (meetOthers(verbs[0], mentions)) return false;
  // "Talks *with Norwegian Prime Minister X and Senate President Y*": a title without a verb has no subject either.
  const link = sentence.tokens.findLast((it) => it.end <= first.start && it.folded !== 'the');
  const done = sentence.tokens.findLast((it) => it.tag === 'VERB' && it.end <= first.start);
  // "talks *between* X and Minister Y", "signed *by* X and Minister Y": each for a side.
  if (link?.folded === 'between' || (link?.folded === 'by' && mutual.has(done?.lemma ?? ''))) return true;
  const isSubject = link?.tag !== 'ADP' && !done;
  return isSubject && (verbs.length === 0 || mutual.has(verbs[0]?.lemma ?? ''));
}

/** "X *and* Y", "X*, and the* minister, Y": nothing but what joins two of a list stands between. */
function joins(between: readonly Token[]): boolean {
  return (
    between.some((it) => it.folded === 'and') &&
    between.every((it) => /^(?:and|the|,|also)$/u.test(it.folded))
  );
}

/** The state that the subject travels to ("X *arrived in Lima*"), or that of whom it receives ("X *received him*"). */
function guestOrGoal(
  mention: PersonMention,
  { sentence, mentions }: SentenceMentions,
  known: ReadonlyMap<string, DocumentPerson>,
): string | undefined {
  const guest = guestReceivedBy(mention, { sentence, mentions }, known);
  if (guest) return guest;
  const at = sentence.tokens.findIndex((token) => token.start >= mention.end);
  if (at < 0) return undefined;
  const next = sentence.tokens.slice(at, at + 4);
  const verb = next.find((token) => token.tag === 'VERB') ?? next.find((token) => token.folded === 'been');
  if (!verb || next.some((token) => token.start < verb.start && !isAuxiliary(token))) return undefined;
  if (travelling.has(verb.lemma) || isBeenTo(verb, sentence.tokens))
    return mentions.flatMap((it) => (it.kind === 'state' && it.start > verb.start ? [it.code] : []))[0];
  if (!hosting.has(verb.lemma)) return undefined;
  const object = sentence.tokens.find((token) => token.start >= verb.end);
  if (object && /^(?:him|her)$/u.test(object.folded)) return stateBefore(mention, known);
  const met = mentions.find((it): it is PersonMention => it.kind === 'person' && it.start >= verb.end);
  return met && stateOf(met, known);
}

/** "*he was received by* Deputy Premier C.": the state of whoever was received. */
function guestReceivedBy(
  mention: PersonMention,
  { sentence, mentions }: SentenceMentions,
  known: ReadonlyMap<string, DocumentPerson>,
): string | undefined {
  const before = sentence.tokens.filter((token) => token.end <= mention.start).slice(-4);
  const verb = before.findLast((token) => token.tag === 'VERB');
  if (before.at(-1)?.folded !== 'by' && before.at(-2)?.folded !== 'by') return undefined;
  if (!verb || !(hosting.has(verb.lemma) || verb.lemma === 'meet')) return undefined;
  const guest = mentions.findLast((it): it is PersonMention => it.kind === 'person' && it.end <= verb.start);
  return guest ? stateOf(guest, known) : stateBefore(mention, known);
}

function isAuxiliary(token: Token): boolean {
  return (
    token.tag === 'AUX' ||
    token.tag === 'ADV' ||
    token.tag === 'PART' ||
    /^(?:has|had|have|will)$/u.test(token.folded)
  );
}

/** "had *been to* Lima" */
function isBeenTo(verb: Token, tokens: readonly Token[]): boolean {
  return verb.folded === 'been' && tokens.find((token) => token.start >= verb.end)?.folded === 'to';
}

/** The state of the one beside whom the official is the subject of a mutual act: "*A of X* and B signed …". */
function partner(
  mention: PersonMention,
  { sentence, mentions }: SentenceMentions,
  known: ReadonlyMap<string, DocumentPerson>,
): string | undefined {
  const people = mentions.filter((it): it is PersonMention => it.kind === 'person');
  for (const [first, second] of people.slice(1).map((it, index) => [people[index], it] as const)) {
    if (!first || (first !== mention && second !== mention)) continue;
    const between = sentence.tokens.filter((it) => it.start >= first.end && it.end <= second.start);
    if (between.length !== 1 || between[0]?.folded !== 'and') continue;
    // Of a list of three and more, nothing tells which side the last belongs to.
    if (sentence.tokens.findLast((it) => it.end <= first.start)?.text === ',') continue;
    const verb = sentence.tokens.find((it) => it.start >= second.end && it.tag === 'VERB');
    if (verb && mutual.has(verb.lemma) && !meetOthers(verb, mentions))
      return stateOf(first === mention ? second : first, known);
  }
  return undefined;
}

function stateOf(mention: PersonMention, known: ReadonlyMap<string, DocumentPerson>): string | undefined {
  return mention.state ?? [...known.values()].find((it) => it.mentions.includes(mention))?.state;
}

/** The state of the person named last before the mention. */
function stateBefore(mention: PersonMention, known: ReadonlyMap<string, DocumentPerson>): string | undefined {
  let last: { readonly start: number; readonly state?: string | undefined } | undefined;
  for (const { state, mentions } of known.values()) {
    const near = mentions.findLast((it) => it.end <= mention.start);
    if (near && (!last || near.start > last.start)) last = { start: near.start, state };
  }
  return last?.state;
}
