import type { Mention } from '#model/mention';
import type { Span } from '#model/span';
import type { Sentence, Token } from '#model/token';
import type { MentionFinder } from '../../pack.ts';
import { joinWords } from '../words.ts';

const rule = 'en/mechanism/find-mechanisms';

/** What a standing body or series of meetings is called. */
const heads = new Set(
  'committee commission dialogue council group consultation consultations mechanism subcommittee subcommission taskforce troika'.split(
    ' ',
  ),
);
/** Words before the head that make it a standing thing of two or more sides. */
const jointWords = new Set(
  'joint intergovernmental inter-governmental interparliamentary inter-parliamentary bilateral trilateral quadrilateral mixed strategic ministerial high-level ministerial-level policy cooperation co-operation consultation consultative liaison steering working interagency inter-agency binational 2+2 two-plus-two annual regular'.split(
    ' ',
  ),
);
/** Words that are joint enough only before some heads: a "working group", but no "working council" of one state. */
const weakWords = new Set([
  'cooperation',
  'co-operation',
  'policy',
  'annual',
  'regular',
  'working',
  'strategic',
  'steering',
]);

/** Standing bodies and series of meetings: "the Joint Commission on Trade", "a deputy ministers' dialogue", "2+2". */
export const findMechanisms: MentionFinder = {
  id: rule,
  find: (sentence, _text, earlier) => mechanismsIn(sentence, earlier),
};

function mechanismsIn(sentence: Sentence, earlier: readonly Mention[]): readonly Mention[] {
  const { tokens } = sentence;
  const states = earlier.flatMap(sideOf);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isHead(tokens, at)) continue;
    const from = startOf(tokens, at);
    const own = statesIn(states, tokens, from, at);
    if (!isStanding(tokens, from, at, own)) continue;
    const to = complementEnd(tokens, at + 1);
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last) continue;
    const name = joinWords(tokens.slice(from, to).map((token) => token.text)).replaceAll(/ ([-–]) /gu, '$1');
    found.push({ kind: 'mechanism', rule, start: first.start, end: last.end, name, states: own });
    at = to - 1;
  }
  return found;
}

interface Side extends Span {
  readonly code: string;
}

/** A state, or an organisation that has sides of its own: "the *ASEAN*-EU Joint Committee". */
function sideOf(mention: Mention): readonly Side[] {
  if (mention.kind === 'state') return [mention];
  const { start, end } = mention;
  const code = mention.kind === 'organisation' && mention.intergovernmental ? mention.code : undefined;
  return code ? [{ code, start, end }] : [];
}

function isHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.folded === '2+2') return true;
  return heads.has(token.folded) && !heads.has(tokens[at + 1]?.folded ?? '');
}

/** The first word of the noun phrase that ends at the head; at most ten words before it. */
function startOf(tokens: readonly Token[], head: number): number {
  let from = head;
  for (let at = head - 1; at >= Math.max(0, head - 10); at--) {
    const token = tokens[at];
    if (!token) break;
    const joins = /^[-–]$/u.test(token.text) || /^['’]s?$/u.test(token.text);
    const listed =
      (token.folded === 'and' || token.text === ',') &&
      from < head &&
      isCapital(tokens[at + 1]) &&
      isCapital(tokens[at - 1]);
    if (
      !joins &&
      !listed &&
      !['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.tag) &&
      !isCapitalInName(tokens, at)
    )
      break;
    if (ordinals.test(token.folded) || circumstance.has(token.folded)) break;
    if (token.tag !== 'PUNCT' && !joins) from = at;
  }
  return from;
}

/** "the third session", "the next", "first": of the session, not of the name. */
const ordinals =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|next|last|recent|existing|new)$/u;
const circumstance = new Set(['session', 'meeting', 'round', 'today', 'yesterday']);

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function isCapitalInName(tokens: readonly Token[], at: number): boolean {
  return (
    isCapital(tokens[at]) &&
    isCapital(tokens[at + 1]) &&
    !['DET', 'PRON', 'ADP'].includes(tokens[at]?.tag ?? 'X')
  );
}

function statesIn(states: readonly Side[], tokens: readonly Token[], from: number, head: number) {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[head]?.end ?? 0];
  const own = states.filter((it) => it.start >= start && it.end <= end).map((it) => it.code);
  return [...new Set(own)].sort();
}

function isStanding(
  tokens: readonly Token[],
  from: number,
  head: number,
  states: readonly string[],
): boolean {
  const noun = tokens[head]?.folded ?? '';
  if (noun === '2+2' || states.length >= 2) return true;
  const words = tokens.slice(from, head).map((token) => token.folded);
  const strong = words.some((word) => jointWords.has(word) && !weakWords.has(word));
  if (strong) return noun !== 'group' || words.includes('working') || words.includes('contact');
  const weak = words.some((word) => weakWords.has(word));
  return (
    weak &&
    (noun === 'dialogue' || noun === 'consultations' || (noun === 'council' && words.includes('cooperation')))
  );
}

/** "on military technical cooperation", "for Trade and Investment": at most nine words, up to a mark or a verb. */
function complementEnd(tokens: readonly Token[], at: number): number {
  const opener = tokens[at]?.folded ?? '';
  if (opener !== 'on' && opener !== 'for') return at;
  let end = at;
  for (let index = at + 1; index < Math.min(tokens.length, at + 10); index++) {
    const token = tokens[index];
    if (!token || token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'PUNCT' || token.tag === 'NUM')
      break;
    if (token.tag === 'ADP' && token.folded !== 'of') break;
    if (
      token.folded === 'and' &&
      tokens[index + 1]?.tag !== 'NOUN' &&
      tokens[index + 1]?.tag !== 'PROPN' &&
      tokens[index + 1]?.tag !== 'ADJ'
    )
      break;
    if (['NOUN', 'PROPN'].includes(token.tag)) end = index + 1;
  }
  return end;
}
