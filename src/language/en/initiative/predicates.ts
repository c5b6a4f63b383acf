import { initiativePredicatesEn } from '#lexicon/generated/initiative-predicates.en';
import type { Clause } from '#model/clause';
import type { InitiativeStatus } from '#model/code';
import type { SentenceReading } from '#model/reading';

/** What a clause says of the standing of the subjects of cooperation below it. */
export interface Signal {
  readonly status: InitiativeStatus;
  /** Whether those who did it are the object ("thanked X for training"), not the subject. */
  readonly reversed: boolean;
  /** Whether it is but a stress ("the importance of"): two sides that share it are agreed. */
  readonly valued: boolean;
}

const classes = classesByLemma();

function classesByLemma(): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  for (const [label, id] of initiativePredicatesEn) {
    const key = id.startsWith('noun-') ? `noun ${label}` : label;
    if (!classes.has(key)) classes.set(key, id);
  }
  return classes;
}

const statusOfNoun: Readonly<Record<string, InitiativeStatus>> = {
  'noun-proposed': 'proposed',
  'noun-valued': 'proposed',
  'noun-agreed': 'agreed',
  'noun-ongoing': 'under-way',
  'noun-done': 'delivered',
};

/** The signal of one clause; undefined where its verb says nothing of a standing ("said", "signed", "is"). */
export function signalOf(clause: Clause, sentence: SentenceReading): Signal | undefined {
  const kind = classes.get(clause.lemma) ?? classes.get(clause.lemma.split(' ')[0] ?? '');
  const nounKind = nounKindOf(clause, sentence);
  const noun = nounKind ? statusOfNoun[nounKind] : adjectiveSignal(clause, sentence);
  if (kind === 'thanked') return { status: 'delivered', reversed: true, valued: false };
  if (kind === 'discussed' && !noun) return { status: 'discussed', reversed: false, valued: false };
  const status = modalStatus(clause) ?? (clause.negated ? undefined : verbStatus(kind, clause)) ?? noun;
  return status ? { status, reversed: false, valued: nounKind === 'noun-valued' } : undefined;
}

function modalStatus(clause: Clause): InitiativeStatus | undefined {
  if (clause.negated) return undefined;
  if (clause.modals.some((modal) => modal === 'should' || modal === 'must' || modal === 'ought'))
    return 'proposed';
  if (clause.tense === 'future' || clause.modals.includes('would')) return 'agreed';
  return undefined;
}

function verbStatus(kind: string | undefined, clause: Clause): InitiativeStatus | undefined {
  switch (kind) {
    case 'proposed':
    case 'agreed':
    case 'refused':
      return kind;
    case 'ongoing':
      if (clause.form !== 'finite') return undefined;
      return clause.tense === 'past' && !clause.perfect ? 'delivered' : 'under-way';
    case 'done':
      if (clause.form === 'infinitive') return undefined;
      return clause.tense === 'past' || clause.perfect || clause.form === 'participle'
        ? 'delivered'
        : undefined;
    default:
      return undefined;
  }
}

/** "expressed readiness to", "stressed the need for", "noted achievements in": the noun says it. */
function nounKindOf(clause: Clause, sentence: SentenceReading): string | undefined {
  const { tokens } = sentence.sentence;
  const phrases = [
    ...clause.objects,
    ...clause.complements
      .filter((it) => it.preposition !== 'in' && it.preposition !== 'by')
      .map((it) => it.phrase),
  ];
  for (const phrase of phrases) {
    const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
    for (const part of parts) {
      const head = tokens[part.head];
      const kind = head && classes.get(`noun ${head.lemma}`);
      if (kind) return kind;
    }
  }
  return undefined;
}

const readyWords = new Set(['ready', 'willing', 'prepared', 'keen', 'eager', 'interested', 'open']);

/** "is ready to", "stand prepared to" */
function adjectiveSignal(clause: Clause, sentence: SentenceReading): InitiativeStatus | undefined {
  if (clause.lemma !== 'be' && clause.lemma !== 'stand' && clause.lemma !== 'remain') return undefined;
  const next = sentence.sentence.tokens.slice(clause.verb + 1, clause.verb + 4);
  return next.some((token) => readyWords.has(token.folded)) ? 'proposed' : undefined;
}
