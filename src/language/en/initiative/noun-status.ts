import type { Clause } from '#model/clause';
import type { InitiativeStatus } from '#model/code';
import type { SentenceReading } from '#model/reading';
import { isSpeechVerb } from '../speech/speech-verbs.ts';
import { actsIn } from './phrase-kinds.ts';
import type { NounKind } from './predicates.ts';

const statusOfNoun: Readonly<Partial<Record<NounKind, InitiativeStatus>>> = {
  'noun-proposed': 'proposed',
  'noun-valued': 'proposed',
  'noun-possible': 'proposed',
  'noun-agreed': 'agreed',
  'noun-ongoing': 'under-way',
  'noun-backed': 'under-way',
  'noun-done': 'delivered',
};

/** Verbs that carry a noun of wanting or promising besides those of saying ("*has* an interest", "*attaches* importance"). */
const carrying =
  /^(?:have|show|demonstrate|attach|pay|give|make|place|put|submit|present|see|share|discuss|set|reach|take|offer|open|hold|note|welcome|confirm)$/u;

/** Verbs by which a possibility is there ("opportunities *remain* to", "prospects *open up* for"). */
const offering = /^(?:be|have|see|offer|open|open up|present|exist|remain|emerge|arise|lie|appear)$/u;

/** "agreements on a partnership in … *were signed*" tells of papers, not of what they are about. */
const signing = /^(?:sign|initial|ink|ratify|draft|adopt)$/u;

/** The standing that a noun of that kind gives under the verb of its clause ("*reaffirmed* support for", "*has seen* progress in"). */
export function nounStatus(
  kind: NounKind,
  clause: Clause,
  kinds: ReadonlySet<string>,
  sentence: SentenceReading,
): InitiativeStatus | undefined {
  if (signing.test(clause.lemma) && clause.voice === 'passive' && kind !== 'noun-agreed') return undefined;
  const said = isSpeechVerb(clause.lemma);
  if (kind === 'noun-backed' && said && !kinds.has('thanked') && !kinds.has('praised')) return 'agreed';
  if (kind === 'noun-possible') return said || offering.test(clause.lemma) ? 'proposed' : undefined;
  if (kind === 'noun-proposed' || kind === 'noun-valued' || kind === 'noun-agreed') {
    const acts =
      clause.voice === 'passive' || clause.subject === undefined || actsIn(clause.subject, sentence);
    return acts && (said || carrying.test(clause.lemma)) ? statusOfNoun[kind] : undefined;
  }
  const tells =
    said ||
    clause.lemma === 'be' ||
    carrying.test(clause.lemma) ||
    ['praised', 'thanked', 'done', 'ongoing'].some((it) => kinds.has(it));
  if (!tells && clause.voice === 'active') return undefined;
  const over = clause.perfect ? clause.lemma === 'be' : clause.tense === 'past' && kinds.has('done');
  return kind !== 'noun-done' && over ? 'delivered' : statusOfNoun[kind];
}
