import type { Mention } from '#model/mention';
import type { Span } from '#model/span';
import { overlaps } from '#model/span';
import type { Sentence, Token } from '#model/token';
import type { ReferenceCue } from '../../pack.ts';

const rule = 'en/reference/find-references';

const sideNouns = new Set(
  'side sides country countries nation nations party parties state states government governments people peoples neighbour neighbours neighbor neighbors delegation delegations military militaries army armies ally allies capital capitals partner partners'.split(
    ' ',
  ),
);
const peopleNouns = new Set(
  'leader leaders president presidents minister ministers official officials head heads premier premiers chief chiefs counterpart counterparts general generals ambassador ambassadors secretary secretaries diplomat diplomats officer officers interlocutors interlocutor chairman chairmen'.split(
    ' ',
  ),
);
const numbers: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);
const pronouns: ReadonlyMap<string, ReferenceCue['points']> = new Map(
  (
    [
      ['person', 'he she him his her'],
      ['they', 'they them their'],
      ['we', 'we our us'],
      ['speaker', 'i my me'],
      ['addressee', 'you your'],
    ] as const
  ).flatMap(([points, words]) => words.split(' ').map((word) => [word, points] as const)),
);

const groupDeterminers = new Set(['the', 'our', 'these']);
const singleDeterminers = new Set(['the', 'his', 'her', 'its', 'their']);
/** Every word that something pointing back starts with, bare offices apart. */
const opening = new Set([...pronouns.keys(), ...groupDeterminers, ...numbers.keys(), ...singleDeterminers]);

/** Pronouns and noun phrases that point back: "both sides", "the two ministers", "he", "the Vietnamese side". */
export function findReferences(sentence: Sentence, mentions: readonly Mention[]): readonly ReferenceCue[] {
  const { tokens } = sentence;
  const taken = mentions.filter((it) => it.kind === 'person' || it.kind === 'organisation');
  const offices = new Set(mentions.flatMap((it) => (it.kind === 'office' ? [it.start] : [])));
  const cues: ReferenceCue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (!opening.has(token.folded) && !offices.has(token.start))) continue;
    const found = pronounAt(tokens, at) ?? groupAt(tokens, at, mentions) ?? singleAt(tokens, at, mentions);
    if (!found) continue;
    if (taken.some((it) => overlaps(it, found.cue) && !within(it, found.cue))) continue;
    cues.push(found.cue);
    at = found.to - 1;
  }
  return cues;
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

interface Found {
  readonly cue: ReferenceCue;
  readonly to: number;
}

function pronounAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const word = token.folded;
  const points = pronouns.get(word);
  if (!points || (word === 'us' && token.text !== 'us')) return undefined;
  return { cue: { rule, start: token.start, end: token.end, points, pronoun: true }, to: at + 1 };
}

/**
 * "the two countries", "both defence ministers", "the leaders of the two countries". "Two *Belarusian* diplomats" are of the
 * state that they are called after.
 */
function groupAt(tokens: readonly Token[], at: number, mentions: readonly Mention[]): Found | undefined {
  let index = at;
  const determiner = tokens[index]?.folded ?? '';
  if (groupDeterminers.has(determiner)) index++;
  const count = numbers.get(tokens[index]?.folded ?? '');
  if (count) index++;
  if (index === at) return undefined;
  for (let step = 0; step < 4; step++, index++) {
    const token = tokens[index];
    if (!token) return undefined;
    const noun = token.folded;
    const plural = noun.endsWith('s') || noun.endsWith('men') || noun.endsWith('ies');
    const isSide = sideNouns.has(noun);
    if (plural && (isSide || peopleNouns.has(noun))) {
      const called = mentions.some(
        (it) => it.kind === 'state' && it.start > (tokens[at]?.start ?? 0) && it.end < token.start,
      );
      if (called && !isSide) return undefined;
      if (!count && !standsForAll(noun, determiner, tokens, index)) return undefined;
      const title = isSide
        ? undefined
        : titleOf(tokens.slice(count ? at + (determiner === 'the' ? 2 : 1) : at + 1, index + 1));
      const start = tokens[at]?.start ?? 0;
      const points = isSide ? 'sides' : 'people';
      const leaders = /^(?:leader|head)s$/u.test(noun);
      const states = isSide ? undefined : statesBehind(tokens, index + 1, mentions);
      const cue: ReferenceCue = {
        rule,
        start,
        end: token.end,
        points,
        title,
        states,
        count,
        leaders,
        pronoun: false,
      };
      return { cue, to: index + 1 };
    }
    if (!['ADJ', 'NOUN', 'PROPN', 'VERB'].includes(token.tag) || step === 3) return undefined;
  }
  return undefined;
}

/** "the parties", "the ministers"; "the countries" only where they act ("*the countries agreed*", not "the countries of Africa"). */
function standsForAll(noun: string, determiner: string, tokens: readonly Token[], at: number): boolean {
  if (/^(?:sides|parties|delegations|leaders|presidents|ministers)$/u.test(noun)) return true;
  const next = tokens[at + 1];
  const acts = next?.tag === 'VERB' || next?.tag === 'AUX';
  return (
    determiner === 'the' && /^(?:countries|nations)$/u.test(noun) && tokens[at - 1]?.folded === 'the' && acts
  );
}

/** "the presidents *of Ghana and Togo*"; undefined where no state follows. */
function statesBehind(
  tokens: readonly Token[],
  from: number,
  mentions: readonly Mention[],
): readonly string[] | undefined {
  if (tokens[from]?.folded !== 'of') return undefined;
  const states: string[] = [];
  for (let at = from + 1; at < tokens.length; at++) {
    const start = tokens[at]?.start;
    const state = mentions.find((it) => it.kind === 'state' && it.use !== 'demonym' && it.start === start);
    if (state?.kind === 'state') {
      states.push(state.code);
      while ((tokens[at + 1]?.start ?? Infinity) < state.end) at++;
    } else if (!/^(?:,|and|the|of)$/u.test(tokens[at]?.folded ?? '')) break;
  }
  return states.length > 0 ? states : undefined;
}

function titleOf(words: readonly Token[]): string | undefined {
  const title = words
    .map((token) => token.folded)
    .join(' ')
    .replace(/ies$/u, 'y')
    .replace(/men$/u, 'man')
    .replace(/s$/u, '');
  return ['leader', 'official', 'interlocutor', 'counterpart', 'head', 'diplomat', 'officer'].includes(title)
    ? undefined
    : title;
}

/** "the minister", "the Vietnamese side", "the visiting general", "his Kazakh counterpart". */
function singleAt(tokens: readonly Token[], at: number, mentions: readonly Mention[]): Found | undefined {
  const determiner = tokens[at]?.folded ?? '';
  if (!singleDeterminers.has(determiner)) return officeAt(tokens, at, mentions);
  const office = officeAt(tokens, at + 1, mentions);
  const start = tokens[at]?.start ?? 0;
  if (office)
    return { ...office, cue: { ...office.cue, start: determiner === 'the' ? start : office.cue.start } };
  let index = at + 1;
  let state: string | undefined;
  for (let step = 0; step < 3; step++, index++) {
    const token = tokens[index];
    if (!token) return undefined;
    const named = mentions.find((it) => it.kind === 'state' && it.start === token.start);
    if (named?.kind === 'state') state = named.code;
    const noun = token.folded;
    const points = pointOf(noun, determiner, state);
    if (points) {
      const pointer = {
        rule,
        start,
        end: token.end,
        points,
        state,
        title: personTitle(noun),
        pronoun: false,
      };
      return { cue: pointer, to: index + 1 };
    }
    if (!named && !['ADJ', 'VERB', 'NOUN', 'PROPN'].includes(token.tag)) return undefined;
  }
  return undefined;
}

function pointOf(
  noun: string,
  determiner: string,
  state: string | undefined,
): ReferenceCue['points'] | undefined {
  if (noun === 'counterpart') return 'counterpart';
  if (determiner !== 'the') return undefined;
  if (state && ['side', 'government', 'delegation', 'party', 'authorities'].includes(noun)) return 'side';
  if (peopleNouns.has(noun) && !noun.endsWith('s')) return 'person';
  if (['guest', 'visitor', 'host'].includes(noun)) return 'person';
  return undefined;
}

function personTitle(noun: string): string | undefined {
  return [
    'leader',
    'official',
    'officer',
    'diplomat',
    'head',
    'guest',
    'visitor',
    'host',
    'counterpart',
  ].includes(noun)
    ? undefined
    : noun;
}

/** An office without a name that the person finder left: "the Vice President". */
function officeAt(tokens: readonly Token[], at: number, mentions: readonly Mention[]): Found | undefined {
  const token = tokens[at];
  const office = mentions.find((it) => it.kind === 'office' && it.start === token?.start);
  if (office?.kind !== 'office') return undefined;
  let to = at;
  while ((tokens[to]?.end ?? Infinity) <= office.end) to++;
  const points = office.plural ? 'people' : 'person';
  const title = office.plural ? office.title.replace(/s$/u, '') : office.title;
  const { start, end, state } = office;
  return { cue: { rule, start, end, points, title, state, pronoun: false }, to };
}
