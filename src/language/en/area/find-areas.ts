import type { LexicalToken } from '#lexicon/gazetteer';
import type { Area } from '#model/code';
import type { AreaMention } from '#model/mention';
import { overlaps } from '#model/span';
import type { Sentence, Token, TokenRange } from '#model/token';
import { rememberBy } from '#text/remember';
import { phraseWords } from '../phrase/find-phrases.ts';
import { areCoordinated, standsInCooperation } from './area-context.ts';
import { type AreaLabel, findLabels } from './area-labels.ts';
import { militaryContext } from './military-context.ts';

/** The id that area mentions carry as their rule. */
const areaRule = 'en/area/find-areas';

/** A label with what it turned out to mean; `sure` is false while it waits for support from its surroundings. */
interface Reading extends TokenRange {
  readonly areas: readonly Area[];
  readonly sure: boolean;
  /** Whether the label is weak in the thesaurus itself, and no word of the armed forces alone. */
  readonly weak: boolean;
}

/**
 * The subjects of cooperation that the sentence names, sorted by start, longer first. A label inside a longer one does
 * not count; one label may name several areas. Weak labels ("training", "culture") count in a context of cooperation
 * and in a list with others that count. Linear in the length of the sentence.
 */
export function findAreas(sentence: Sentence, text: string): readonly AreaMention[] {
  return areasOf(sentence, text, true);
}

/**
 * The weak labels of the sentence that nothing around them supports, as the subjects that they would name: words such as
 * "schools" or "bridge", for one who knows from elsewhere that the sentence speaks of cooperation. Sorted like `findAreas`.
 */
export function possibleAreas(sentence: Sentence, text: string): readonly AreaMention[] {
  return areasOf(sentence, text, false).filter((it) => !vague.has(it.area));
}

/** Areas whose weak labels say too little by themselves ("talks", "contact"). */
const vague: ReadonlySet<Area> = new Set<Area>([
  'policy-consultation',
  'delegation-exchange',
  'multilateral-support',
  'experience-sharing',
  'press-and-political-work',
]);

const labelsIn = rememberBy((words: readonly LexicalToken[]) => outermost(findLabels(words)));

/** The areas of the labels that are supported, or of those that are not. */
function areasOf(sentence: Sentence, text: string, wanted: boolean): readonly AreaMention[] {
  const { tokens } = sentence;
  const words = phraseWords(tokens);
  const labels = labelsIn(words);
  if (labels.length === 0 || (!wanted && labels.every((it) => it.weak.length === 0))) return [];
  const isMilitary = militaryContext(words, tokens, labels, text);
  const readings = labels
    .filter((it) => !isMereVerb(it, tokens))
    .flatMap((label) => read(label, label.military.length > 0 && isMilitary(label)));
  const supported = readings.map((it) => it.sure || standsInCooperation(it, words, tokens));
  spreadThroughLists(readings, supported, tokens);
  const mentions = readings
    .filter((it, index) => supported[index] === wanted && (wanted || isThing(it, tokens)))
    .flatMap((it) => it.areas.map((area) => mention(area, it, tokens)));
  return distinct(mentions).toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Of mentions of one area that overlap only the longest stays. */
function distinct(mentions: readonly AreaMention[]): readonly AreaMention[] {
  const kept: AreaMention[] = [];
  for (const it of mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((one) => one.area === it.area && overlaps(one, it))) kept.push(it);
  }
  return kept;
}

/** Labels that lie in no longer one that is strong; of equal spans all stay. */
function outermost(labels: readonly AreaLabel[]): readonly AreaLabel[] {
  const sorted = labels.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const kept: AreaLabel[] = [];
  let cover: TokenRange = { from: 0, to: 0 };
  for (const label of sorted) {
    const inside = label.to <= cover.to && (label.from > cover.from || label.to < cover.to);
    if (inside || isOpening(label, kept)) continue;
    kept.push(label);
    const counts = !label.gapped && (label.strong.length > 0 || label.to - label.from > 1);
    if (counts && label.to > cover.to) cover = label;
  }
  return kept;
}

/** "*humanitarian* and economic assistance": a weak word that opens a phrase with words in between belongs to that phrase. */
function isOpening({ from, to, strong, weak }: AreaLabel, kept: readonly AreaLabel[]): boolean {
  if (strong.length > 0 || to - from > 1) return false;
  return kept.some((it) => it.gapped && it.from === from && !it.strong.some((area) => weak.includes(area)));
}

/** Verbs that name a subject of cooperation ("*train* officers"). */
const naming = new Set('train invest rescue research consult mediate share exchange'.split(' '));

/** "to *contact* us", "*pressed* for": a word of the lists that is a verb here, and not one that names a subject. */
function isMereVerb({ from, to, weak, strong }: AreaLabel, tokens: readonly Token[]): boolean {
  const token = tokens[from];
  if (to - from > 1 || token?.tag !== 'VERB' || weak.length + strong.length === 0) return false;
  return !naming.has(token.lemma) && !token.folded.endsWith('ing');
}

function read(label: AreaLabel, military: boolean): readonly Reading[] {
  const { from, to, strong, weak } = label;
  if (military) {
    return [{ from, to, areas: label.military, sure: strong.length > 0, weak: weak.length > 0 }];
  }
  if (strong.length > 0) return [{ from, to, areas: [...strong, ...weak], sure: true, weak: false }];
  return weak.length > 0 ? [{ from, to, areas: weak, sure: false, weak: true }] : [];
}

/** Nouns and verbs name a subject by themselves; an adjective needs its noun. */
function isThing({ to, weak }: Reading, tokens: readonly Token[]): boolean {
  return weak && tokens[to - 1]?.tag !== 'ADJ';
}

/** A label beside one that counts, in one list with it, counts too; the news travels along the list both ways. */
function spreadThroughLists(
  readings: readonly Reading[],
  supported: boolean[],
  tokens: readonly Token[],
): void {
  const order = [...readings.keys()];
  for (const index of [...order.slice(1), ...order.slice(0, -1).toReversed()]) {
    const near = supported[index] ? [] : [index - 1, index + 1];
    supported[index] ||= near.some((other) => {
      const [a, b] = [readings[Math.min(index, other)], readings[Math.max(index, other)]];
      return supported[other] === true && a !== undefined && b !== undefined && areCoordinated(a, b, tokens);
    });
  }
}

function mention(area: Area, { from, to }: TokenRange, tokens: readonly Token[]): AreaMention {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return { kind: 'area', area, start, end, rule: areaRule };
}
