import type { PrepositionalPhrase } from '#model/clause';
import type { Act } from '../act/acts.ts';
import { remoteWords } from './meeting-words.ts';

/** Verbs by which the noun that is their subject comes about; what hangs on them belongs to the noun. */
const happenings = new Set('take_place take hold be occur begin start open continue end conclude'.split(' '));
/** Meals and receptions, which are given in somebody's honour. */
const meals = new Set(['dinner', 'lunch', 'luncheon', 'breakfast', 'banquet', 'reception']);

/** "Talks were held in Rabat *between A and B*", "there was a meeting on Sunday *between …*": the links of the verb. */
export function linksOfHappening({ clause, slot }: Act): readonly PrepositionalPhrase[] {
  const verb = clause?.lemma.split(' ')[0] ?? '';
  if (!clause || !happenings.has(verb) || slot === 'complement') return [];
  const held = slot === 'subject' ? verb !== 'hold' || clause.voice === 'passive' : verb === 'be';
  return held ? clause.complements.filter((it) => ['between', 'with', 'among'].includes(it.preposition)) : [];
}

/** "talked for an hour *with A*", "spoke on the phone *with A*": what the parser hung on the length or means of the talks. */
export function linksOfSpan(act: Act): readonly PrepositionalPhrase[] {
  const { tokens } = act.sentence.sentence;
  return act.links.flatMap((it) => {
    const means = remoteWords.has(tokens[it.phrase.head]?.folded ?? '');
    return it.preposition === 'for' || means ? it.phrase.attached : [];
  });
}

/** Whether the phrase names whom the noun's meeting, call or meal is with, by another word than "with". */
export function isCounterpartOf(act: Act, { preposition }: PrepositionalPhrase, courtesy: boolean): boolean {
  const verb = act.clause?.lemma.split(' ')[0] ?? '';
  // "received a courtesy call *from A*"
  if (courtesy)
    return preposition === 'on' || preposition === 'to' || (preposition === 'from' && verb === 'receive');
  if (act.lemma === 'welcome' || act.lemma === 'audience') return preposition === 'to';
  if (meals.has(act.lemma)) return ['in honour of', 'in honor of', 'for'].includes(preposition);
  if (act.lemma !== 'call') return false;
  return preposition === 'from' ? verb === 'receive' || verb === 'take' : preposition === 'to';
}
