import type { Gazetteer } from '#lexicon/gazetteer';
import { honorificsAfter, honorificsBefore } from '#lexicon/honorifics';
import {
  fixedOfficeGazetteer,
  officeDomainGazetteer,
  officeHeadGazetteer,
  officeModifierGazetteer,
} from '#lexicon/offices';
import { rankGazetteer } from '#lexicon/ranks';
import { fold } from '#text/fold';

/** A name without what is said beside it, and that, as it was written. */
export interface BareName {
  readonly name: string;
  readonly titles: string;
}

interface Word {
  readonly text: string;
  readonly folded: string;
}

/** Gazetteers whose labels end a title: what follows is a name or more of the title. */
const heads: readonly (() => Gazetteer<unknown>)[] = [
  rankGazetteer,
  honorificsBefore,
  fixedOfficeGazetteer,
  officeHeadGazetteer,
];
/** Gazetteers of words that stand in titles and end none. */
const inner: readonly (() => Gazetteer<unknown>)[] = [officeModifierGazetteer, officeDomainGazetteer];
const aside = /\((?:ret(?:['’]?d|ired|\.)?|res\.?|late|acting)\)/giu;

/**
 * The name without ranks, offices and words of respect before it ("Maj. Gen.", "Party General Secretary"), what follows a
 * comma, and letters behind it. All of the text is the name where nothing would be left. Linear.
 */
export function stripTitles(text: string): BareName {
  const [front = '', ...behind] = text.replaceAll(aside, ' ').split(',');
  const words = wordsOf(front);
  const end = withoutLettersBehind(words);
  const start = titleLength(words.slice(0, end));
  const name = words
    .slice(start, end)
    .map((word) => word.text)
    .join(' ');
  if (!/\p{L}/u.test(name)) return { name: text, titles: '' };
  const titles = [
    ...words.slice(0, start).map((word) => word.text),
    ...words.slice(end).map((word) => word.text),
    ...behind.map((part) => part.trim()),
  ];
  return { name, titles: titles.join(' ').trim() };
}

function wordsOf(text: string): readonly Word[] {
  return text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, folded: fold(word).replaceAll('\0', '').toLowerCase() }));
}

/** How many words from the front on are a title: up to the last word of office that a name can still follow. */
function titleLength(words: readonly Word[]): number {
  let length = 0;
  for (let at = 0; at < words.length; ) {
    const head = longest(heads, words, at);
    const next = at + Math.max(head, longest(inner, words, at), 1);
    if (head > 0 && at + head < words.length) length = at + head;
    at = next;
  }
  // "Minister of National Defence X": the field goes with the office before it.
  if (length > 0 && /^(?:of|for)$/u.test(words[length]?.folded ?? '')) {
    const article = words[length + 1]?.folded === 'the' ? 2 : 1;
    const field = longest(inner, words, length + article);
    if (field > 0 && length + article + field < words.length) length += article + field;
  }
  return length;
}

function withoutLettersBehind(words: readonly Word[]): number {
  let end = words.length;
  while (end > 2 && longest([honorificsAfter], words.slice(0, end), end - 1) > 0) end -= 1;
  return end;
}

function longest(
  gazetteers: readonly (() => Gazetteer<unknown>)[],
  words: readonly Word[],
  at: number,
): number {
  return Math.max(...gazetteers.map((it) => it().matchAt(words, at)?.length ?? 0));
}
