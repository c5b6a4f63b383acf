import type { PersonMention } from '#model/mention';
import type { DocumentPerson } from '#model/reading';
import { subjectsOfMutualAct } from './opposite-side.ts';
import { type SentenceMentions, sentenceOf } from './sentence-mentions.ts';

/** Nouns of one party to talks, after the state whose party it is. */
const parties = new Set(['side', 'part', 'delegation', 'team']);
/** What brings the members of a party in: "*on* the Chilean side", "the Chilean delegation *included*". */
const before = new Set(['on', 'from', 'for', 'representing']);
const after = new Set([
  'include',
  'comprise',
  'consist',
  'be',
  'represent',
  'lead',
  'head',
  'feature',
  'involve',
]);

/**
 * "*On the Chilean side* the talks were attended by Minister A and Adviser B", "the Chilean delegation included …": the state
 * whose party the sentence lists, for an official without a state of his own. Of two parties, the one named last before him.
 */
export function partyListed(
  mention: PersonMention | undefined,
  sentences: readonly SentenceMentions[],
): string | undefined {
  if (!mention?.titled || mention.positions.length === 0) return undefined;
  const own = sentenceOf(mention, sentences);
  if (!own) return undefined;
  const { tokens } = own.sentence;
  const state = own.mentions.findLast((it) => {
    if (it.kind !== 'state' || it.end > mention.start) return false;
    const at = tokens.findIndex((token) => token.start >= it.end);
    if (!parties.has(tokens[at]?.lemma ?? '')) return false;
    const first = tokens.findIndex((token) => token.start >= it.start);
    const determined = tokens[first - 1]?.tag === 'DET' ? first - 2 : first - 1;
    if (before.has(tokens[determined]?.folded ?? '')) return true;
    return after.has(tokens[at + 1]?.lemma ?? '') || after.has(tokens[at + 2]?.lemma ?? '');
  });
  return state?.kind === 'state' ? state.code : undefined;
}

/** At most so many people stand under the name of their state in a list of signatories or participants. */
const longestGroup = 12;

/**
 * A list by states: a line that holds nothing but the name of a state, below it its people, a line each. The state of the line
 * that heads the person's. Undefined where anything else stands between.
 */
export function headedBy(
  mention: PersonMention | undefined,
  sentences: readonly SentenceMentions[],
): string | undefined {
  if (!mention?.titled) return undefined;
  const at = sentences.findIndex(
    (it) => it.sentence.start <= mention.start && mention.end <= it.sentence.end,
  );
  if (at < 1 || !isPersonLine(sentences[at])) return undefined;
  for (let back = at - 1; back >= Math.max(0, at - longestGroup); back--) {
    const line = sentences[back];
    const [only] = line?.mentions ?? [];
    if (line && only?.kind === 'state' && only.use === 'name' && isWholeLine(only, line)) return only.code;
    if (!isPersonLine(line)) return undefined;
  }
  return undefined;
}

/** "*Fiji:* The Hon. Sera N., Minister …": the state whose name and a colon open the line of an official. */
export function labelledState(
  mention: PersonMention | undefined,
  sentences: readonly SentenceMentions[],
): string | undefined {
  if (!mention?.titled) return undefined;
  const own = sentenceOf(mention, sentences);
  const label = own?.mentions.find((it) => it.kind === 'state' && it.use === 'name');
  if (!own || label?.kind !== 'state' || label.end > mention.start) return undefined;
  const { tokens } = own.sentence;
  const before = tokens.filter((token) => token.end <= label.start);
  if (!before.every((token) => /^(?:the|for|government|of|republic)$/u.test(token.folded))) return undefined;
  const between = tokens.filter((token) => token.start >= label.end && token.end <= mention.start);
  const [mark, ...rest] = between;
  return mark?.text === ':' && rest.every((token) => token.folded === 'the') ? label.code : undefined;
}

function isPersonLine(line: SentenceMentions | undefined): boolean {
  return !!line?.mentions.some(
    (it) => it.kind === 'person' && it.titled && it.start - line.sentence.start <= longestHonorific,
  );
}

/** Code units before a name that are but an honorific ("Senator the Hon", "H.E. Dr"). */
const longestHonorific = 20;

function isWholeLine(state: { start: number; end: number }, { sentence }: SentenceMentions): boolean {
  const own = sentence.tokens.filter((token) => token.start >= state.start && token.end <= state.end);
  const other = sentence.tokens.length - own.length;
  return (
    sentence.tokens.every(
      (token) => own.includes(token) || token.text === ':' || token.folded === 'the' || token.text === '-',
    ) && other <= 2
  );
}

/** What stands between the members of a list. */
const joints = new Set([',', ';', 'and', 'the', 'as', 'well', 'along', 'with', 'both']);

/**
 * "Present were Prime Minister A, *Minister B and Adviser C*": who follows an official of the text's own state in a list
 * serves it as well. Not so an ambassador, who stands among the officials of the state that he is sent to, nor an "official" of
 * anywhere, nor one of two who do something with each other.
 */
export function followsInList(
  mention: PersonMention | undefined,
  sentences: readonly SentenceMentions[],
  home: string | undefined,
  known: ReadonlyMap<string, DocumentPerson>,
): string | undefined {
  if (!home || !mention?.titled || mention.counterpart || mention.positions.length === 0) return undefined;
  if (mention.positions.some((it) => /ambassador|envoy|officials?$/iu.test(it.title))) return undefined;
  const own = sentenceOf(mention, sentences);
  const first = own?.mentions.findLast(
    (it): it is PersonMention => it.kind === 'person' && it.end <= mention.start,
  );
  if (!own || !first || first.positions.length === 0) return undefined;
  const state =
    first.state ?? [...known.values()].find((it) => it.mentions.some((one) => one === first))?.state;
  if (state !== home) return undefined;
  const between = own.sentence.tokens.filter((it) => it.start >= first.end && it.end <= mention.start);
  if (between.length === 0 || !between.every((it) => joints.has(it.folded))) return undefined;
  return subjectsOfMutualAct(first, mention, own) ? undefined : home;
}
