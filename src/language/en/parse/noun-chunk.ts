import type { Token } from '#model/token';
import type { Atom, PhraseClass } from './atom.ts';
import type { NounChunk } from './chunk.ts';

const articles = new Set(
  'the a an this that these those every each any no another some such neither either'.split(' '),
);
const predeterminers = new Set('all both half such'.split(' '));
const possessives = new Set('his her its their our my your whose'.split(' '));
const alone = new Set(
  'he she it they we i you him them us me himself herself itself themselves ourselves this that these those both all some many others several none who whom whoever everyone everybody anyone someone something nothing everything one'.split(
    ' ',
  ),
);
const dateHeads = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight jan. feb. mar. apr. aug. sept. oct. nov. dec.'.split(
    ' ',
  ),
);
/** Heads of office titles in capitals, where no mention says so. */
const offices = new Set(
  'chief minister president secretary chairman chairwoman chairperson chair head director commander ambassador deputy governor mayor speaker king queen chancellor envoy commissioner inspector admiral general premier spokesperson spokesman'.split(
    ' ',
  ),
);
const dateUnits = new Set('week month year day morning afternoon evening decade'.split(' '));
const dateModifiers = new Set('last next this that every same'.split(' '));

interface Core {
  at: number;
  head: number;
  class: PhraseClass;
  determined: boolean;
}

/**
 * The noun chunk that starts at token `at`, possessors included ("Belarus's readiness"); undefined when none does.
 * Reads each token once. An atom is never cut.
 */
export function readNounChunk(
  tokens: readonly Token[],
  at: number,
  atoms: ReadonlyMap<number, Atom>,
): NounChunk | undefined {
  let chunk = readPossessive(tokens, at);
  let from = chunk?.to ?? at;
  for (;;) {
    const core = readCore(tokens, from, atoms, chunk !== undefined);
    if (!core && tokens[at]?.folded === 'her') return chunk;
    if (!core)
      return chunk && chunk.to > at && !possessives.has(tokens[at]?.folded ?? '') ? chunk : undefined;
    chunk = {
      kind: 'noun',
      from: at,
      to: core.at,
      head: core.head,
      class: core.class,
      determined: core.determined || chunk !== undefined,
      possessor: chunk,
    };
    if (!isPossessiveMark(tokens[core.at])) return chunk;
    from = core.at + 1;
    // "at the latter's": nothing is possessed.
    if (!startsNoun(tokens, from, atoms)) return { ...chunk, to: from };
  }
}

function readPossessive(tokens: readonly Token[], at: number): NounChunk | undefined {
  let start = at;
  if (predeterminers.has(tokens[start]?.folded ?? '')) start += 1;
  if (!possessives.has(tokens[start]?.folded ?? '')) return undefined;
  const next = tokens[start + 1];
  if (!next || next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'PUNCT' || next.tag === 'ADP') {
    if (next?.tag !== 'VERB' || tokens[start]?.folded === 'her') return undefined;
  }
  return { kind: 'noun', from: at, to: start + 1, head: start, class: 'pronoun', determined: false };
}

function isPossessiveMark(token: Token | undefined): boolean {
  return token?.tag === 'PART' && (token.folded === "'s" || token.folded === "'");
}

/** Whether a noun chunk may start at the token. */
export function startsNoun(tokens: readonly Token[], at: number, atoms: ReadonlyMap<number, Atom>): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (atoms.has(at)) return true;
  switch (token.tag) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'DET':
    case 'ADJ':
    case 'PRON':
    case 'SYM':
      return true;
    default:
      return false;
  }
}

function readCore(
  tokens: readonly Token[],
  from: number,
  atoms: ReadonlyMap<number, Atom>,
  possessed: boolean,
): Core | undefined {
  const core: Core = { at: from, head: -1, class: 'noun', determined: possessed };
  if (!possessed && !atoms.has(from)) {
    if (predeterminers.has(tokens[core.at]?.folded ?? '') && isBeforeNoun(tokens, core.at)) core.at += 1;
    readDeterminer(tokens, core);
    if (readPronoun(tokens, core, from, atoms)) return core;
  }
  while (core.at < tokens.length && readPart(tokens, core, from, atoms));
  if (core.head < 0) return bareHead(tokens, core, from);
  core.class = classOf(tokens, core, from);
  return core;
}

/** "all the sides", "both countries": the word before a determiner or a noun. */
function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next.tag);
}

function readDeterminer(tokens: readonly Token[], core: Core): void {
  const token = tokens[core.at];
  if (!token || !articles.has(token.folded) || token.tag === 'ADV') return;
  const next = tokens[core.at + 1];
  const bare =
    !next || next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADP' || next.tag === 'PUNCT';
  if (bare && alone.has(token.folded)) return;
  core.determined = token.folded !== 'no';
  core.at += 1;
}

function readPronoun(
  tokens: readonly Token[],
  core: Core,
  from: number,
  atoms: ReadonlyMap<number, Atom>,
): boolean {
  const token = tokens[core.at];
  if (!token || core.at > from || atoms.has(core.at)) return false;
  const personal = token.tag === 'PRON' && !possessives.has(token.folded);
  const standsAlone = alone.has(token.folded) && !isBeforeNoun(tokens, core.at);
  if (!personal && !standsAlone) return false;
  if (token.folded === 'there' && !isExpletive(tokens, core.at)) return false;
  core.head = core.at;
  core.class = 'pronoun';
  core.at += 1;
  return true;
}

/** "there is", "there remains". */
function isExpletive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.tag === 'AUX' || (next?.tag === 'VERB' && /^(?:remain|exist|come)$/u.test(next.lemma));
}

/** Reads one word or atom of the chunk; false where the chunk ends. */
function readPart(
  tokens: readonly Token[],
  core: Core,
  from: number,
  atoms: ReadonlyMap<number, Atom>,
): boolean {
  const atom = atoms.get(core.at);
  const token = tokens[core.at];
  if (!token) return false;
  if (atom) return readAtom(tokens, core, atom, from, atoms);
  switch (token.tag) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      if (token.tag === 'NUM' && isNamed(core) && tokens[core.at + 1]?.tag === 'NOUN') return false;
      if (core.head >= 0 && dateHeads.has(token.folded) && token.tag !== 'NUM') return false;
      core.head = core.at;
      core.at += 1;
      return true;
    case 'SYM':
      core.at += 1;
      if (token.folded === '%' && core.head < 0) core.head = core.at - 1;
      return core.at < tokens.length;
    case 'ADJ':
      return readAdjective(tokens, core, atoms);
    case 'ADV':
      return readAdverb(tokens, core, from);
    case 'CCONJ':
      return readLinkedAdjective(tokens, core);
    case 'PUNCT':
      return readInnerMark(tokens, core, atoms);
    default:
      return false;
  }
}

/** "sell Nigeria six aircraft": a number behind a name opens a phrase of its own. */
function isNamed(core: Core): boolean {
  return core.head >= 0 && (core.class === 'state' || core.class === 'person' || core.class === 'place');
}

function readAtom(
  tokens: readonly Token[],
  core: Core,
  atom: Atom,
  from: number,
  atoms: ReadonlyMap<number, Atom>,
): boolean {
  if (atom.class === 'date') {
    const next = tokens[atom.to];
    const inside =
      (next?.tag === 'NOUN' || next?.tag === 'PROPN') && !atoms.has(atom.to) && !dateUnits.has(next.folded);
    if (core.at > from || core.determined) {
      if (!inside) return false;
    } else if (!inside) {
      core.head = atom.head;
      core.class = 'date';
      core.at = atom.to;
      return false;
    }
  }
  core.head = atom.head;
  core.class = atom.class;
  core.at = atom.to;
  return true;
}

/** An adjective belongs to the chunk while no noun has come, or between nouns ("Armed Forces joint staff"). */
function readAdjective(tokens: readonly Token[], core: Core, atoms: ReadonlyMap<number, Atom>): boolean {
  if (core.head < 0) {
    core.at += 1;
    return true;
  }
  if (core.class === 'person' || isDateOpening(tokens, core.at)) return false;
  const [next, second, third] = [tokens[core.at + 1], tokens[core.at + 2], tokens[core.at + 3]];
  if (next?.tag === 'CCONJ' && second?.tag === 'ADJ' && third?.tag === 'NOUN') {
    core.at += 3;
    return true;
  }
  const goesOn = next && (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ');
  if (!goesOn && !atoms.has(core.at + 1)) return false;
  core.at += 1;
  return true;
}

/** "next week": a date of its own behind the phrase. */
function isDateOpening(tokens: readonly Token[], at: number): boolean {
  return dateModifiers.has(tokens[at]?.folded ?? '') && dateUnits.has(tokens[at + 1]?.folded ?? '');
}

function readAdverb(tokens: readonly Token[], core: Core, from: number): boolean {
  if (core.head >= 0 || (core.at === from && !core.determined)) {
    const next = tokens[core.at + 1];
    if (core.head >= 0 || next?.tag !== 'NUM') return false;
  }
  const next = tokens[core.at + 1];
  if (next?.tag !== 'ADJ' && next?.tag !== 'NUM' && next?.tag !== 'ADV' && next?.tag !== 'NOUN') return false;
  core.at += 1;
  return true;
}

/** "regional and global developments": adjectives joined before the noun. */
function readLinkedAdjective(tokens: readonly Token[], core: Core): boolean {
  const before = tokens[core.at - 1]?.folded === ',' ? core.at - 2 : core.at - 1;
  if (core.head >= 0 || tokens[before]?.tag !== 'ADJ') return false;
  const next = tokens[core.at + 1];
  if (next?.tag !== 'ADJ' && next?.tag !== 'NOUN' && next?.tag !== 'PROPN') return false;
  core.at += 1;
  return true;
}

/** A comma between adjectives, a hyphen or quotation mark inside a name. */
function readInnerMark(tokens: readonly Token[], core: Core, atoms: ReadonlyMap<number, Atom>): boolean {
  const token = tokens[core.at];
  const next = tokens[core.at + 1];
  if (!token || !next) return false;
  const tight = tokens[core.at - 1]?.end === token.start;
  if ((token.folded === '-' || token.text === '–') && tight && token.end === next.start) {
    core.at += 1;
    return true;
  }
  if (token.folded === ',' && core.head < 0) {
    const joined = next.tag === 'CCONJ' && tokens[core.at + 2]?.tag === 'ADJ';
    if (tokens[core.at - 1]?.tag !== 'ADJ' || (next.tag !== 'ADJ' && !joined)) return false;
    core.at += 1;
    return true;
  }
  if (
    /^["“”'«»]$/u.test(token.folded) &&
    !tight &&
    (core.determined || core.head >= 0 || tokens[core.at - 1]?.tag === 'ADJ')
  ) {
    if (
      next.tag !== 'NOUN' &&
      next.tag !== 'PROPN' &&
      next.tag !== 'ADJ' &&
      next.tag !== 'NUM' &&
      !atoms.has(core.at + 1)
    )
      return false;
    if (core.head >= 0 && next.tag !== 'PROPN' && next.tag !== 'NUM') return false;
    core.at += 1;
    return true;
  }
  if (/^["”'»]$/u.test(token.folded) && tight && (next.tag === 'NOUN' || next.tag === 'PROPN')) {
    core.at += 1;
    return true;
  }
  return false;
}

/** A phrase without a noun: "the first", "both", "10 percent" cut short. */
function bareHead(tokens: readonly Token[], core: Core, from: number): Core | undefined {
  if (core.at <= from) return undefined;
  const last = tokens[core.at - 1];
  if (!last) return undefined;
  const single = core.at - from === 1;
  if (
    single &&
    !alone.has(last.folded) &&
    !(last.tag === 'DET' && last.folded !== 'the' && last.folded !== 'a')
  )
    return undefined;
  if (!single && !core.determined) return undefined;
  if (last.tag === 'DET' && !single) return undefined;
  core.head = core.at - 1;
  core.class = single ? 'pronoun' : 'noun';
  return core;
}

function classOf(tokens: readonly Token[], core: Core, from: number): PhraseClass {
  const head = tokens[core.head];
  if (!head) return 'noun';
  if (core.class !== 'noun' && core.class !== 'pronoun') {
    // "NATO allies": what follows the atom is the head.
    return core.at - 1 > core.head && core.class !== 'date'
      ? core.class
      : isAtomHead(tokens, core)
        ? core.class
        : 'noun';
  }
  if (dateHeads.has(head.folded)) return 'date';
  if (head.tag === 'NUM' && dateHeads.has(tokens[core.head - 1]?.folded ?? '')) return 'date';
  if (dateUnits.has(head.folded) && dateModifiers.has(tokens[from]?.folded ?? '') && core.at - from <= 3)
    return 'date';
  // A word in capitals that only opens the sentence ("Trade between …").
  if (core.head === 0 && core.at === 1 && tokens[1]?.tag === 'ADP' && tokens[1].folded !== 'of')
    return 'noun';
  if (head.tag === 'PROPN') return offices.has(head.folded) ? 'office' : 'name';
  return 'noun';
}

function isAtomHead(tokens: readonly Token[], core: Core): boolean {
  const head = tokens[core.head];
  return core.class === 'date' || head?.tag !== 'NOUN' || head.text !== head.folded;
}
