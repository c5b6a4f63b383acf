import type { LexicalToken } from '#lexicon/gazetteer';
import type { Token, TokenRange } from '#model/token';

const cooperation = setOf(
  `cooperation co-operation collaboration tie relation relationship exchange partnership link contact coordination
  interaction dialogue project field sector area sphere domain direction program initiative effort opportunity capacity
  support assistance aid consultation expansion development growth promotion deepening strengthening capability connectivity agenda industry matter issue`,
);
const papers = setOf(
  'agreement memorandum memoranda mou plan protocol treaty contract declaration roadmap accord arrangement framework convention',
);
const promotion = setOf(
  `promote promoting promoted expand expanding expanded boost boosting boosted strengthen strengthening strengthened
  enhance enhancing enhanced deepen deepening deepened develop developing developed facilitate facilitating increase increasing
  increased foster fostering advance advancing intensify intensifying broaden broadening stimulate stimulating
  encourage encouraging propose proposed proposing suggest suggested suggesting offer offered offering
  provide providing provided include including included cover covering covered concern concerning regarding accelerate
  accelerating improve improving improved coordinate coordinating cooperate cooperating collaborate collaborating
  explore exploring consolidate consolidating step diversify diversifying prioritise prioritising focus focusing focused
  double doubling triple tripling raise raising build building donate donating supply supplying modernise modernising
  modernize modernizing help helping assist assisting invest investing buy buying sell selling purchase purchasing receive
  receiving received hand handing transfer transferring resume resuming create creating launch launching
  fund funded funding finance financed financing construct constructed constructing open opened opening complete completed
  establish established establishing resume resumed modernisation modernization construction supply delivery
  such namely discuss discussed discussing support supporting supported`,
);

/** How far, in words, a word of cooperation reaches along a list. */
const reach = 30;

/**
 * Whether the words around the label speak of cooperation: it stands before such a noun ("cultural and trade *ties*"),
 * in the list after one ("*cooperation* in health, …", "*agreement* on …"), or after a verb of promotion.
 */
export function standsInCooperation(
  label: TokenRange,
  words: readonly LexicalToken[],
  tokens: readonly Token[],
): boolean {
  return leadsToCooperation(label, words, tokens) || followsCooperation(label, words, tokens);
}

function leadsToCooperation(
  { to }: TokenRange,
  words: readonly LexicalToken[],
  tokens: readonly Token[],
): boolean {
  for (let at = to; at < Math.min(to + 10, tokens.length); at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (cooperation.has(words[at]?.folded ?? '')) return true;
    if (!['ADJ', 'NOUN', 'PROPN', 'CCONJ', 'ADV'].includes(token.tag) && token.text !== ',') return false;
  }
  return false;
}

function followsCooperation(
  { from }: TokenRange,
  words: readonly LexicalToken[],
  tokens: readonly Token[],
): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const [token, word] = [tokens[at], words[at]?.folded ?? ''];
    if (!token) return false;
    if (cooperation.has(word) || papers.has(word) || promotion.has(word)) return true;
    if (breaksList(token)) return false;
  }
  return false;
}

/** Finite verbs, subordinators and strong marks end a list; "-ing" words may stand in it. */
function breaksList(token: Token): boolean {
  if (token.tag === 'VERB') return !token.folded.endsWith('ing') && !token.folded.endsWith('ed');
  if (token.tag === 'AUX' || token.tag === 'SCONJ') return token.folded !== 'as' && token.folded !== 'of';
  return token.tag === 'PUNCT' && /^[.;!?]$/u.test(token.text);
}

/** Whether nothing but commas, conjunctions and modifiers lies between the two labels, the first before the second. */
export function areCoordinated(first: TokenRange, second: TokenRange, tokens: readonly Token[]): boolean {
  const between = tokens.slice(first.to, second.from);
  if (between.length === 0 || between.length > 6) return false;
  return (
    between.some(
      (token) => token.tag === 'CCONJ' || /^[,/&]$/u.test(token.text) || token.folded === 'well',
    ) && between.every((token) => isListFiller(token))
  );
}

function isListFiller(token: Token): boolean {
  return (
    ['CCONJ', 'ADJ', 'NOUN', 'PROPN', 'DET', 'ADV'].includes(token.tag) ||
    /^(?:[,/&]|as|well|its|their|our|in|of)$/u.test(token.folded)
  );
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
