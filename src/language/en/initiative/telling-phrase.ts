import type { Clause, Phrase } from '#model/clause';
import type { SentenceReading } from '#model/reading';
import { isGrowth } from './phrase-kinds.ts';
import { headsOf, type Place } from './place.ts';
import { tellingNoun } from './predicates.ts';

/** The phrase whose noun tells the standing: on the way to the word, or the object on which the clause below hangs. */
export function tellingPhrase(
  clause: Clause,
  place: Place,
  sentence: SentenceReading,
  below: Clause | undefined,
): Phrase | undefined {
  const tells = (it: Phrase) => tellingNoun(headsOf([it], sentence)) !== undefined;
  if (place.slot === 'subject') {
    const found = place.path.find(tells);
    const telling = clause.voice === 'passive' || isGrowth(clause, sentence) || clause.lemma.startsWith('be');
    const kind = found && tellingNoun(headsOf([found], sentence));
    if (clause.voice === 'passive') return found && isMoot(found, sentence) ? undefined : found;
    if (kind === 'noun-possible' && existing.test(clause.lemma)) return found;
    return telling && (kind === 'noun-ongoing' || kind === 'noun-done') ? found : saidOf(clause, sentence);
  }
  const there =
    existing.test(clause.lemma) && isPossible(clause.subject, sentence) ? clause.subject : undefined;
  if (place.slot !== 'none') return place.path.find(tells) ?? carried(clause, place, sentence) ?? there;
  const end = below?.verb ?? Infinity;
  const links = clause.complements.filter(
    (it) => !/^(?:in|by|at|during|after|before)$/u.test(it.preposition),
  );
  const ahead = [...clause.objects, ...links.map((it) => it.phrase)].filter((it) => it.head < end);
  const object = clause.objects.filter((it) => it.head < end).at(-1);
  const subject = clause.voice === 'passive' && below && below.form !== 'finite' ? clause.subject : undefined;
  const candidates = [object, ahead.toSorted((a, b) => a.head - b.head).at(-1), subject ?? there];
  return candidates.flatMap((it) => (it ? chainOf(it) : [])).find(tells);
}

/** Verbs by which something is there, and which take no object. */
const existing = /^(?:exist|remain|emerge|arise|lie|appear|open up|open)$/u;

/** "*opportunities* remain to …", "good *prospects* exist for …" */
function isPossible(phrase: Phrase | undefined, sentence: SentenceReading): boolean {
  return phrase !== undefined && tellingNoun(headsOf([phrase], sentence)) === 'noun-possible';
}

/** "special *attention* was paid to": a subject of talks, and no more. */
function isMoot(phrase: Phrase, sentence: SentenceReading): boolean {
  return headsOf([phrase], sentence)[0]?.lemma === 'attention';
}

/** The object that the verb carries to the word: "attached *importance* to cooperation in …". */
function carried(clause: Clause, place: Place, sentence: SentenceReading): Phrase | undefined {
  if (
    place.slot !== 'complement' ||
    !/^(?:to|on|for|in|with|of|about|towards?)$/u.test(place.preposition ?? '')
  )
    return undefined;
  return clause.objects.find((it) => tellingNoun(headsOf([it], sentence)) !== undefined);
}

/** What is said of the subject: "cooperation in … has *potential*". */
function saidOf(clause: Clause, sentence: SentenceReading): Phrase | undefined {
  return clause.objects.find((it) => tellingNoun(headsOf([it], sentence)) === 'noun-possible');
}

/** The phrase, or the last of its conjuncts, and what hangs on its end. */
function chainOf(phrase: Phrase, depth = 0): readonly Phrase[] {
  const last = phrase.conjuncts.at(-1) ?? phrase;
  const below = last.attached.at(-1)?.phrase;
  return below && depth < 4 ? [last, ...chainOf(below, depth + 1)] : [last];
}
