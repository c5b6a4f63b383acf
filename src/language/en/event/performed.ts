import type { Act } from '../act/acts.ts';

/** Verbs by which one says politely what one does thereby. */
const polite = new Set([
  'want',
  'wish',
  'hasten',
  'be pleased',
  'be happy',
  'be glad',
  'be delighted',
  'be honored',
  'be honoured',
  'be privileged',
  'be proud',
  'honor',
  'honour',
  'please',
  'delight',
  'privilege',
]);
/** What one takes in order to say something. */
const occasions = new Set(['opportunity', 'occasion', 'moment']);
const honours = new Set(['honor', 'honour', 'pleasure', 'privilege', 'joy', 'duty']);
/** Verbs that are done by being said. */
const words = new Set(
  `congratulate felicitate extend express offer convey send wish pay commend praise applaud condemn deplore denounce salute mourn join
  reaffirm reiterate welcome urge call appeal thank`.split(/\s+/u),
);

/**
 * Whether what the infinitive tells is done by saying so: "I *would like to* congratulate", "we *want to* condemn", "it *is my
 * honour to* extend", "takes *this opportunity to* offer", "*allow me to* convey".
 */
export function isPerformed({ clause, sentence, lemma }: Act): boolean {
  if (clause?.relation !== 'infinitive' || clause.negated || clause.governor === undefined) return false;
  const governor = sentence.parse.clauses[clause.governor];
  if (!governor || governor.negated || !words.has(lemma.split(' ')[0] ?? '')) return false;
  if (governor.relation !== 'root' && governor.relation !== 'coordinate') return false;
  const { tokens } = sentence.sentence;
  const heads = governor.objects.map((it) => tokens[it.head]?.folded ?? '');
  const verb = governor.lemma.toLowerCase();
  if (verb === 'like') return governor.modals.includes('would') || governor.modals.includes('should');
  if (verb === 'take') return heads.some((it) => occasions.has(it));
  if (verb === 'be') return heads.some((it) => honours.has(it));
  if (verb === 'allow' || verb === 'let' || verb === 'permit')
    return heads.some((it) => it === 'me' || it === 'us');
  return governor.tense === 'present' && governor.modals.length === 0 && polite.has(verb);
}

const steps = new Set(['step', 'steps', 'action', 'actions', 'measure', 'measures']);
const measures = new Set([
  'impose',
  'restrict',
  'revoke',
  'sanction',
  'ban',
  'freeze',
  'designate',
  'suspend',
]);

/** "is *taking steps to* impose": the measure itself, as it is taken. */
export function isUndertaken({ clause, sentence, lemma }: Act): boolean {
  if (clause?.relation !== 'infinitive' || clause.negated || clause.governor === undefined) return false;
  const governor = sentence.parse.clauses[clause.governor];
  if (!governor || governor.lemma !== 'take' || governor.negated || !measures.has(lemma)) return false;
  const heads = governor.objects.map((it) => sentence.sentence.tokens[it.head]?.folded ?? '');
  const told = governor.form === 'finite' && governor.tense !== 'future' && governor.modals.length === 0;
  return told && governor.relation === 'root' && heads.some((it) => steps.has(it));
}

/** A title of a measure, "Sanctioning officials of X": whoever publishes it takes it. */
export function isTitleGerund({ clause, sentence, at }: Act): boolean {
  const { segment, tokens } = sentence.sentence;
  const opens = tokens.slice(0, at).every((it) => it.tag === 'ADV' || it.tag === 'ADJ');
  return segment === 'headline' && clause?.form === 'gerund' && !clause.subject && opens;
}

/** Whether the act is news though its verb has no tense of its own. */
export function isNewsByForm(act: Act): boolean {
  return isPerformed(act) || isUndertaken(act) || isTitleGerund(act);
}
