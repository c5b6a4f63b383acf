import type { Reading, SentenceReading } from '#model/reading';
import type { Span } from '#model/span';
import type { Token } from '#model/token';
import { firstPersonOf } from '../speech/first-person.ts';

/** Two states of which the sentence calls one the ally of the other. */
interface AlliedPair extends Span {
  /** Two, sorted. */
  readonly states: readonly string[];
}

/** How many words the names beside "ally" may take. */
const reach = 12;

/**
 * Each ally that is named beside the word: "our allies, *Peru and Chile*", "Norway's treaty ally *Canada*", "our NATO ally
 * *Latvia*"; with the state that has it: the owner of the phrase, or the one whose words they are. Linear in the tokens.
 */
export function alliesOf(sentence: SentenceReading, reading: Reading): readonly AlliedPair[] {
  const { tokens } = sentence.sentence;
  return tokens.flatMap((token, at) => {
    if ((token.folded !== 'ally' && token.folded !== 'allies') || token.tag === 'VERB') return [];
    const names = namedBehind(at, sentence);
    const owner = names.length > 0 ? ownerOf(at, sentence, reading) : undefined;
    if (!owner) return [];
    return names
      .filter((it) => it.code !== owner)
      .map((it) => ({ states: [owner, it.code].sort(), start: token.start, end: it.end }));
  });
}

/** The states in apposition behind the word: names, commas and "and" alone stand between. */
function namedBehind(
  at: number,
  { sentence, mentions }: SentenceReading,
): readonly { readonly code: string; readonly end: number }[] {
  const { tokens } = sentence;
  const plural = tokens[at]?.folded === 'allies';
  const found: { code: string; end: number }[] = [];
  for (let index = at + 1; index < Math.min(tokens.length, at + reach); index++) {
    const token = tokens[index];
    if (!token || found.some((it) => token.start < it.end)) continue;
    const state = mentions.find((it) => it.kind === 'state' && it.start === token.start);
    if (state?.kind === 'state' && state.use === 'name') {
      found.push({ code: state.code, end: state.end });
      if (!plural) break;
    } else if (!/^(?:,|the|and|like|including|such|as|both)$/u.test(token.folded)) break;
    else if (token.folded === 'and' && found.length === 0) break;
  }
  return found;
}

/** "*our* ally", "*its* ally", "*Norway's* ally": the determiner of the phrase, adjectives between. */
function ownerOf(at: number, sentence: SentenceReading, reading: Reading): string | undefined {
  const { tokens } = sentence.sentence;
  for (let index = at - 1; index >= Math.max(0, at - 5); index--) {
    const token = tokens[index];
    if (!token) return undefined;
    if (token.folded === 'our') return firstPersonOf(sentence, reading)?.state ?? reading.home;
    if (/^(?:its|['’]s|['’])$/u.test(token.folded)) return possessor(token, sentence);
    if (!/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/u.test(token.tag)) return undefined;
  }
  return undefined;
}

/** The state that the possessive ends or points back to: the one named right before it. */
function possessor(token: Token, { mentions }: SentenceReading): string | undefined {
  const before = mentions.filter((it) => it.kind === 'state' && it.end <= token.start);
  const last = before.at(-1);
  if (token.folded !== 'its' && last && last.end < token.start - 1) return undefined;
  if (token.folded === 'its' && before.length !== 1) return undefined;
  return last?.kind === 'state' ? last.code : undefined;
}
