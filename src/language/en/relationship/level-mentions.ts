import type { LexicalToken } from '#lexicon/gazetteer';
import { relationshipsEn } from '#lexicon/generated/relationships.en';
import type { RelationshipLevel } from '#model/code';
import type { Token, TokenRange } from '#model/token';
import { rememberBy } from '#text/remember';
import { createPhraseFinder, phraseWords } from '../phrase/find-phrases.ts';

/** A phrase that names the level of a relationship. */
export interface LevelMention extends TokenRange {
  readonly level: RelationshipLevel;
  /** Whether it says a level only where the sentence gives the sides. */
  readonly weak: boolean;
}

interface Meaning {
  readonly level: RelationshipLevel;
  readonly weak: boolean;
}

const find = createPhraseFinder<Meaning>(
  relationshipsEn.map(([label, level, weak]) => [label, { level, weak: weak !== undefined }] as const),
);

/** Words that make a partnership one of a sector, and none of states. */
const sectors = new Set(
  `economic trade trading energy security defence military industrial business investment development commercial
  technological technology innovation climate maritime digital health nuclear agricultural educational cultural scientific
  research social global-fund minerals mobility migration transport transit logistics financial space cyber
  public-private private green transatlantic trans-atlantic regional eastern global local parliamentary media
  cooperation-and strategic-energy export joint`.split(/\s+/u),
);
/** Words after "partnership" that make it the name of something else. */
const otherwise = new Set(
  'agreement for forum fund program council initiative act framework ministerial review network approach project platform model'.split(
    ' ',
  ),
);
/** Nouns after a level that make it part of the name of a body or meeting. */
const bodies = new Set(
  'dialogue council commission committee forum meeting group consultation conference'.split(' '),
);
/** Papers whose titles say "partnership". */
const papers = new Set('treaty agreement declaration council charter compact'.split(' '));
const sectoral = new Set(['in', 'on']);
const fields = new Set(
  'field area sector sphere domain energy trade security defence economy climate space'.split(' '),
);

/** The level phrases of the sentence from left to right, the longest at each place, partnerships of a sector left out. */
export const findLevels: (tokens: readonly Token[]) => readonly LevelMention[] = rememberBy(levelsIn);

function levelsIn(tokens: readonly Token[]): readonly LevelMention[] {
  const words = phraseWords(tokens);
  const all = find(words).flatMap(({ from, to, values }) => values.map((value) => ({ from, to, ...value })));
  const outer = all.filter(
    (it) => !all.some((one) => one !== it && one.from <= it.from && it.to <= one.to && longer(one, it)),
  );
  return outer.filter((it) => !isSectoral(it, words, tokens));
}

function longer(a: TokenRange, b: TokenRange): boolean {
  return a.to - a.from > b.to - b.from;
}

function isSectoral(level: LevelMention, words: readonly LexicalToken[], tokens: readonly Token[]): boolean {
  if (level.level === 'diplomatic-relations') return false;
  const before = words[level.from - 1]?.folded ?? '';
  if (bodies.has(words[level.to]?.folded ?? '')) return true;
  if (isNameOfBody(level, words)) return true;
  if (isBareAlly(level, tokens) || isBarePartner(level, tokens)) return true;
  if (level.weak && (before === 'in' || isPlural(level, tokens) || inTitle(level, words, tokens)))
    return true;
  if (sectors.has(before) || sectors.has(before.split('-').at(-1) ?? '')) return true;
  const after = words[level.to]?.folded ?? '';
  if (level.weak && (otherwise.has(after) || joinsOther(level, words) || hasAim(level, tokens))) return true;
  if (!sectoral.has(after)) return false;
  return words.slice(level.to + 1, level.to + 4).some((word, at) => {
    const tag = tokens[level.to + 1 + at]?.tag;
    return fields.has(word.folded) && tag !== 'VERB';
  });
}

/** "Partnership and Cooperation Agreement": a paper's title. */
function joinsOther({ to }: TokenRange, words: readonly LexicalToken[]): boolean {
  return words.slice(to, to + 4).some((word) => word.folded === 'agreement' || word.folded === 'council');
}

/** "Partnerships" in the plural are of no two states. */
function isPlural({ to }: TokenRange, tokens: readonly Token[]): boolean {
  return tokens[to - 1]?.folded === 'partnerships';
}

/** "the Treaty of Friendship and Partnership", "the Child Protection Compact Partnership". */
function inTitle({ from }: TokenRange, words: readonly LexicalToken[], tokens: readonly Token[]): boolean {
  if (!/^\p{Lu}/u.test(tokens[from]?.text ?? '')) return false;
  return words.slice(Math.max(0, from - 7), from).some((word) => papers.has(word.folded));
}

/** "allies" as people one has ("with *its allies*"); a level only where it is predicated: "*are allies*", "*as allies*". */
function isBareAlly({ from, to, level }: LevelMention, tokens: readonly Token[]): boolean {
  if (level !== 'alliance' || !/^all(?:y|ies)$/u.test(tokens[to - 1]?.folded ?? '')) return false;
  const before = tokens.slice(Math.max(0, from - 4), from).map((token) => token.folded);
  return !before.some((word) => /^(?:as|is|are|was|were|be|being|been|remain|remains|remained)$/u.test(word));
}

/** "the International Wetlands *Alliance*": the name of a body. */
function isNameOfBody({ from, to, level }: LevelMention, words: readonly LexicalToken[]): boolean {
  if (level !== 'alliance' || words[to - 1]?.folded !== 'alliance' || to - from > 1) return false;
  const before = words.slice(Math.max(0, from - 3), from).map((word) => word.folded);
  return before.some((word) =>
    /^(?:international|global|world|northern|democratic|people's|solar|party)$/u.test(word),
  );
}

/** "partners" as people one has; a level only where it is predicated of the sides: "*are* important partners". */
function isBarePartner({ from, to, weak }: LevelMention, tokens: readonly Token[]): boolean {
  if (!weak || !/^partners?$/u.test(tokens[to - 1]?.folded ?? '')) return false;
  const before = tokens.slice(Math.max(0, from - 4), from).map((token) => token.folded);
  return !before.some((word) => /^(?:as|is|are|was|were|be|being|been|remain|remains|remained)$/u.test(word));
}

/** "our partnership *to improve* …". */
function hasAim({ to, level }: LevelMention, tokens: readonly Token[]): boolean {
  const aims = tokens[to]?.folded === 'to' && tokens[to + 1]?.tag === 'VERB';
  return level === 'partnership' && aims;
}
