import type { Random } from './random.ts';

/** Changes a text in some way that a careless page, scanner or person might, only worse. */
export type Mutation = (text: string, random: Random, others: readonly string[]) => string;

/** No mutation makes a text longer than this, in code units, so that a slow run tells of a slow rule. */
export const longestText = 60_000;

const scripts = [
  'кириллица',
  'ελληνικά',
  '漢字仮名',
  'العربية',
  'עברית',
  'ไทย',
  'ქართული',
  'हिन्दी',
  '🐻🇫🇷👩‍🚀',
  'Ǆǅ',
] as const;
const strange = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2028',
  '\u2029',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\ufffe',
  '\ud83d',
  '\udc3b',
  '\u0301'.repeat(40),
  'ﷺ',
  'İ',
  'ß',
  'ﬁ',
] as const;
const brackets = ['()', '[]', '{}', '“”', '«»', '""', "''", '‘’', '<>'] as const;
const words = [
  'aaaa',
  'Nguyen-',
  'and ',
  'of the ',
  'Gen. ',
  'U.S.',
  '2025-',
  ', ',
  '. ',
  '"',
  '”',
  "'s",
  '\n',
  '\n\n',
  '- ',
  'October 19 to ',
  'the two sides ',
  'said that he ',
  'President X Y and ',
  '1',
  '—',
  '(',
  '/',
  'https://',
  '@',
] as const;

/** All mutations; each is linear in the length of its result. */
export const mutations: readonly [Mutation, ...Mutation[]] = [
  function cut(text, random) {
    const [from, to] = twoPlaces(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  function keep(text, random) {
    const [from, to] = twoPlaces(text, random);
    return text.slice(from, to);
  },
  function splice(text, random, others) {
    const other = others[random.below(others.length)] ?? '';
    const [from, to] = twoPlaces(other, random);
    return insert(text, other.slice(from, to), random);
  },
  function repeatPart(text, random) {
    const from = random.below(text.length);
    const part = text.slice(from, from + 1 + random.below(300));
    return insert(text, repeated(part, 1 + random.below(200)), random);
  },
  function repeatWord(text, random) {
    return insert(text, repeated(random.pick(words), 1 + random.below(4000)), random);
  },
  function swapScript(text, random) {
    const [from, to] = twoPlaces(text, random);
    const script = random.pick(scripts);
    const swapped = text.slice(from, to).replace(/\p{L}+/gu, (word) => script.slice(0, word.length));
    return text.slice(0, from) + swapped + text.slice(to);
  },
  function nestBrackets(text, random) {
    const [open = '', close = ''] = random.pick(brackets);
    const depth = 1 + random.below(3000);
    const at = random.below(text.length);
    return `${text.slice(0, at)}${open.repeat(depth)}${text.slice(at, at + 200)}${close.repeat(random.below(depth))}${text.slice(at + 200)}`;
  },
  function addStrange(text, random) {
    let changed = text;
    for (let count = 1 + random.below(8); count > 0; count -= 1)
      changed = insert(changed, random.pick(strange), random);
    return changed;
  },
  function splitSurrogates(text, random) {
    return insert(text, '🐻'.repeat(1 + random.below(50)).slice(random.below(2)), random).slice(
      random.below(2),
    );
  },
  function joinLines(text) {
    return text.replaceAll(/[\n\r]+/gu, ' ');
  },
  function joinWords(text, random) {
    const [from, to] = twoPlaces(text, random);
    return text.slice(0, from) + text.slice(from, to).replaceAll(/\s+/gu, '') + text.slice(to);
  },
  function breakLines(text, random) {
    const mark = random.pick(['\n', '\r\n', '\n\n', '\u2028', '\t']);
    return text.replaceAll(' ', () => (random.below(4) === 0 ? mark : ' '));
  },
  function changeCase(text, random) {
    const [from, to] = twoPlaces(text, random);
    const part = text.slice(from, to);
    return text.slice(0, from) + (random.below(2) ? part.toUpperCase() : part.toLowerCase()) + text.slice(to);
  },
  function decompose(text) {
    return text.normalize('NFD');
  },
  function shuffleWords(text, random) {
    const all = text.split(' ');
    for (let at = all.length - 1; at > 0; at -= 1) {
      const other = random.below(at + 1);
      [all[at], all[other]] = [all[other] ?? '', all[at] ?? ''];
    }
    return all.join(' ');
  },
  function shuffleLines(text, random) {
    const lines = text.split('\n');
    return lines.toSorted(() => random.below(3) - 1).join('\n');
  },
  function changeDigits(text, random) {
    return text.replaceAll(/\d/gu, (digit) => (random.below(3) === 0 ? String(random.below(10)) : digit));
  },
  function dropMarks(text, random) {
    const mark = random.pick(['.', ',', '"', '\n', ' ', "'", '-']);
    return text.replaceAll(mark, '');
  },
];

function insert(text: string, part: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + part + text.slice(at);
}

function repeated(part: string, times: number): string {
  return part.repeat(Math.min(times, Math.ceil(longestText / Math.max(part.length, 1) / 2)));
}

function twoPlaces(text: string, random: Random): readonly [number, number] {
  const [a, b] = [random.below(text.length + 1), random.below(text.length + 1)];
  return [Math.min(a, b), Math.max(a, b)];
}
