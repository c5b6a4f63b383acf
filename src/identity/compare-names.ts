import { mayBeOneName } from '#lexicon/name-forms';
import { type NameParts, type NameToken, nameParts } from './names/name-tokens.ts';
import { firstSound } from './names/patronymic.ts';
import { isOneSyllable } from './names/token-key.ts';
import { stripTitles } from './strip-titles.ts';

/** Whether two names may be one person's, and why, in words. It looks at nothing but the names. */
export interface NameComparison {
  readonly outcome: 'same' | 'unsure' | 'different';
  readonly reasons: readonly string[];
}

type Step = (a: NameParts, b: NameParts) => NameComparison | undefined;

/**
 * Compares two names without ranks and titles. Spelling, romanisation, order (family name first or last), a patronymic or
 * middle name left out do not part them; a single word, initials for the given name and a slip of one letter are `unsure`.
 */
export function compareNames(a: string, b: string): NameComparison {
  if (a === b && nameParts(a).words.length > 1) return { outcome: 'same', reasons: ['the same name'] };
  return compareParts(nameParts(a), nameParts(b));
}

/**
 * The same for names as documents write them, with ranks, offices and words of respect, which are left out. That these
 * differ says nothing: people are promoted, and sources err.
 */
export function compareTitledNames(a: string, b: string): NameComparison {
  const whole = compareNames(a, b);
  const [left, right] = [stripTitles(a), stripTitles(b)];
  if (whole.outcome === 'same' || (left.titles === '' && right.titles === '')) return whole;
  const { outcome, reasons } = compareNames(left.name, right.name);
  const titles = [left.titles, right.titles].filter((it) => it !== '');
  return { outcome, reasons: [...reasons, `left out: ${[...new Set(titles)].join('; ')}`] };
}

/** The same for names already taken apart; for those who compare one name many times. */
export function compareParts(a: NameParts, b: NameParts): NameComparison {
  for (const step of steps) {
    const outcome = step(a, b);
    if (outcome) return outcome;
  }
  return { outcome: 'different', reasons: ['the words of the names differ'] };
}

const patronymics: Step = (a, b) =>
  a.patronymic && b.patronymic && a.patronymic.key !== b.patronymic.key
    ? say('different', `the patronymics ${a.patronymic.plain} and ${b.patronymic.plain} differ`)
    : undefined;

/** An initial between given and family name stands for the patronymic. */
const patronymicInitial: Step = (a, b) => {
  const [full, short] = a.patronymic ? [a, b] : [b, a];
  const [initial, more] = short.initials;
  if (!full.patronymic || short.patronymic || initial === undefined || more !== undefined) return undefined;
  if (short.words.length < 2 || firstSound(initial) === firstSound(full.patronymic.plain)) return undefined;
  return say(
    'different',
    `the initial ${initial} and the patronymic ${full.patronymic.plain} contradict each other`,
  );
};

const scripts: Step = (a, b) => {
  const [left, right] = [a, b].map((it) => it.all.some((word) => /\p{Script=Latin}/u.test(word.plain)));
  if (left === right || a.all.length === 0 || b.all.length === 0) return undefined;
  return say('unsure', 'written in scripts that are not compared');
};

const marks: Step = (a, b) => {
  if (!a.all.some(isMarked) || !b.all.some(isMarked) || !sameOrder(a.all, b.all)) return undefined;
  const contradicts = a.all.some((word, index) => {
    const other = b.all[index];
    return other && word.plain === other.plain && composed(word) !== composed(other);
  });
  return contradicts ? say('unsure', 'the diacritics of the names contradict each other') : undefined;
};

const wholeName: Step = (a, b) => {
  if (a.words.length < 2 || !initialsAgree(a, b)) return undefined;
  if (sameOrder(a.words, b.words))
    return say('same', ...differences(a, b), 'the same words in the same order');
  if (joined(a) === joined(b)) return say('same', 'the same letters, parted otherwise');
  if (rotates(a.words, b.words)) return say('same', ...differences(a, b), 'the family name first or last');
  return undefined;
};

const middleNames: Step = (a, b) => {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  if (short.words.length !== 2 || long.words.length < 3 || long.patronymic) return undefined;
  const ends = [long.words[0], long.words.at(-1)].map((word) => word?.key);
  if (short.words[0]?.key !== ends[0] || short.words[1]?.key !== ends[1]) return undefined;
  return long.words.every((word) => isOneSyllable(word.plain))
    ? say('unsure', 'one name has a word more between')
    : say('same', 'one name has a middle name more');
};

const partOf: Step = (a, b) => {
  const [short, long] = a.all.length <= b.all.length ? [a, b] : [b, a];
  const held = short.all.every((word) => long.all.some((other) => other.key === word.key));
  if (!held || short.all.length === 0) return undefined;
  if (short.all.length === long.all.length && short.all.length > 1) return undefined;
  if (short.initials.length === 0) return say('unsure', 'one name is but a part of the other');
  const rest = long.all.filter((word) => !short.all.some((it) => it.key === word.key));
  return short.initials.every(
    (letter) => rest.some((word) => word.plain[0] === letter) || long.initials.includes(letter),
  )
    ? say('unsure', 'initials stand for the rest of the name')
    : say('different', 'the initials do not fit');
};

const slip: Step = (a, b) => {
  if (a.words.length !== 2 || b.words.length !== 2) return undefined;
  const shared = a.words.find((word) => b.words.some((other) => other.key === word.key));
  const [left, right] = [a, b].map((it) => it.words.find((word) => word.key !== shared?.key));
  if (!shared || !left || !right || isOneSyllable(left.plain)) return undefined;
  return left.plain.length > 4 && left.key !== right.key && oneLetterApart(left.plain, right.plain)
    ? say('unsure', `${left.plain} and ${right.plain} are one letter apart`)
    : undefined;
};

const systems: Step = (a, b) => {
  // A hyphen has parted the words already: systems of romanisation differ by syllable.
  const [left, right] = [a.all, b.all];
  if (left.length !== right.length || left.length < 2) return undefined;
  const pairs = left.flatMap((word, index) => {
    const other = right[index];
    return !other || word.key === other.key ? [] : [[word.plain, other.plain] as const];
  });
  if (pairs.length === left.length && left.length < 3 && pairs.flat().some((word) => word.length < 5))
    return undefined;
  if (pairs.length === 0 || !pairs.every(([word, other]) => mayBeOneName(word, other))) return undefined;
  const words = pairs.map(([word, other]) => `${word} and ${other}`).join(', ');
  return say('unsure', `${words} may be one name, romanised otherwise`);
};

const steps: readonly Step[] = [
  patronymics,
  patronymicInitial,
  marks,
  wholeName,
  middleNames,
  partOf,
  slip,
  systems,
  scripts,
];

function say(outcome: NameComparison['outcome'], ...reasons: string[]): NameComparison {
  return { outcome, reasons };
}

function differences(a: NameParts, b: NameParts): string[] {
  const patronymic = (a.patronymic === undefined) !== (b.patronymic === undefined);
  const spelt = a.words.some((word) => !b.words.some((other) => other.plain === word.plain));
  const initial = !patronymic && a.initials.length !== b.initials.length;
  return [
    patronymic && 'one leaves out the patronymic',
    initial && 'one leaves out an initial',
    spelt && 'spelt otherwise',
  ].filter((it) => it !== false);
}

function sameOrder(a: readonly NameToken[], b: readonly NameToken[]): boolean {
  return a.length === b.length && a.every((word, index) => word.key === b[index]?.key);
}

function rotates(a: readonly NameToken[], b: readonly NameToken[]): boolean {
  return a.length === b.length && a.some((_, by) => sameOrder([...a.slice(by), ...a.slice(0, by)], b));
}

function joined(parts: NameParts): string {
  return parts.all.map((word) => word.plain).join('');
}

function initialsAgree(a: NameParts, b: NameParts): boolean {
  const [short, long] =
    a.initials.length < b.initials.length ? [a.initials, b.initials] : [b.initials, a.initials];
  return short.every((letter, index) => letter === long[index]);
}

function isMarked(word: NameToken): boolean {
  return composed(word) !== word.plain;
}

function composed(word: NameToken): string {
  return word.written.normalize('NFC');
}

/** Whether one insertion, deletion or change turns one word into the other. */
function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}
