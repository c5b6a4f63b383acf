import type { Clause, Phrase } from '#model/clause';
import type { InitiativeStatus } from '#model/code';
import type { SentenceReading } from '#model/reading';
import { participantsOf } from '../../participants.ts';
import { headsOf, type Place } from './place.ts';
import { isNoun, type NounKind, tellingNoun, verbKinds } from './predicates.ts';

/** What a clause says of the standing of the subjects of cooperation in it or below it. */
export interface Signal {
  readonly status: InitiativeStatus;
  /** Whether those who did it are the object ("thanked X for training"), not the subject. */
  readonly reversed: boolean;
  /** Whether it says what should be: then who says so proposes it, not who should do it. */
  readonly normative: boolean;
  /** Whether the subject does it together with those it does it with ("discussed with X our cooperation"). */
  readonly together: boolean;
  /** The phrase of the noun that says it ("Kenya's *readiness* to"). */
  readonly noun?: Phrase | undefined;
}

const statusOfNoun: Readonly<Partial<Record<NounKind, InitiativeStatus>>> = {
  'noun-proposed': 'proposed',
  'noun-valued': 'proposed',
  'noun-agreed': 'agreed',
  'noun-ongoing': 'under-way',
  'noun-done': 'delivered',
};

/**
 * The signal of a clause for what stands at `place` in it (or below it, when it stands in a clause that it governs);
 * undefined where it says nothing of a standing ("said", "signed", "is").
 */
export function signalOf(clause: Clause, place: Place, sentence: SentenceReading): Signal | undefined {
  const { tokens } = sentence.sentence;
  const kinds = verbKinds(clause, tokens);
  const noun = nounOf(clause, place, sentence);
  const kind = noun && tellingNoun(headsOf([noun], sentence));
  const make = (status: InitiativeStatus | undefined, more: Partial<Signal> = {}): Signal | undefined =>
    status && { status, reversed: false, normative: false, together: false, ...more };
  if (kinds.has('accepted') && clause.negated) return make('refused', { noun });
  if (clause.negated) return undefined;
  if (kinds.has('refused')) return make('refused', { noun });
  if (kinds.has('thanked')) return make('delivered', { reversed: true, noun });
  if (clause.modals.some((it) => it === 'should' || it === 'must' || it === 'ought' || it === 'ought to'))
    return make('proposed', { normative: true });
  if (kinds.has('agreed')) return make('agreed');
  if (kinds.has('proposed')) return make('proposed', { normative: isImpersonal(clause) });
  if (kinds.has('discussed') && !asserts(noun, clause, sentence)) {
    return make(isContinuing(clause, place, sentence) ? 'under-way' : 'discussed', { together: true });
  }
  if (kinds.has('backed')) return make(backing(clause, sentence));
  if (noun && kind && !kinds.has('ongoing')) return make(nounStatus(kind, clause, kinds), { noun });
  if (clause.tense === 'future' || clause.modals.includes('would')) return make(pledge(kinds, clause, sentence));
  return make(verbStatus(kinds, clause, place, sentence));
}

/** "discussed the *need* for …" says what they want, "reviewed the *results*" what is done; "discussed *plans*" nothing. */
function asserts(noun: Phrase | undefined, clause: Clause, sentence: SentenceReading): boolean {
  const head = noun && sentence.sentence.tokens[noun.head];
  if (!head) return false;
  if (isNoun(head, 'noun-done')) return clause.lemma === 'review';
  return isNoun(head, 'noun-valued') || isNoun(head, 'noun-agreed') || /^(?:need|necessity)$/u.test(head.lemma);
}

function isImpersonal(clause: Clause): boolean {
  return /^be (?:necessary|important|essential|vital)$/u.test(clause.lemma);
}

function nounStatus(
  kind: NounKind,
  clause: Clause,
  kinds: ReadonlySet<string>,
): InitiativeStatus | undefined {
  const over = clause.perfect ? clause.lemma === 'be' : clause.tense === 'past' && kinds.has('done');
  return kind === 'noun-ongoing' && over ? 'delivered' : statusOfNoun[kind];
}

/** "will expand", "would be trained": a promise; "will meet", "will be" are none. */
function pledge(
  kinds: ReadonlySet<string>,
  clause: Clause,
  sentence: SentenceReading,
): InitiativeStatus | undefined {
  if (kinds.has('event') || kinds.has('copula') || kinds.has('discussed')) return undefined;
  if (/^(?:like|love|appreciate)$/u.test(clause.lemma)) return 'proposed';
  if (clause.voice === 'passive') return 'agreed';
  return clause.subject && (actsIn(clause.subject, sentence) || isShared(clause.subject, sentence))
    ? 'agreed'
    : undefined;
}

/** To support a side in something is to help it; to support a plan is to agree to it. */
function backing(clause: Clause, sentence: SentenceReading): InitiativeStatus | undefined {
  if (clause.form !== 'finite') return undefined;
  if (!clause.objects.some((it) => names(it, sentence))) return 'agreed';
  return clause.tense === 'past' && !clause.perfect ? 'delivered' : 'under-way';
}

function verbStatus(
  kinds: ReadonlySet<string>,
  clause: Clause,
  place: Place,
  sentence: SentenceReading,
): InitiativeStatus | undefined {
  const past = clause.tense === 'past' || clause.perfect;
  if (kinds.has('praised')) {
    const shared = place.path.some((it) => isNoun(sentence.sentence.tokens[it.head], 'noun-shared'));
    return shared && place.slot !== 'subject' ? 'under-way' : undefined;
  }
  if (clause.modals.length > 0) return undefined;
  if (kinds.has('ongoing') && clause.form === 'finite') return past && !clause.perfect ? 'delivered' : 'under-way';
  if (kinds.has('done') && clause.form !== 'infinitive') {
    return past || clause.form === 'participle' ? 'delivered' : undefined;
  }
  return undefined;
}

/** Whether the phrase is a side itself ("supported *Kenya* in …"), not something of a side's. */
function names(phrase: Phrase, sentence: SentenceReading): boolean {
  return phrase.possessor === undefined && phrase.attached.length === 0 && actsIn(phrase, sentence);
}

/** Whether the phrase names people, states or bodies that act. */
export function actsIn(phrase: Phrase, sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  return parts.some((part) => {
    const head = tokens[part.head];
    return sentence.mentions.some(
      (it) =>
        /^(?:person|state|organisation|office|reference)$/u.test(it.kind) &&
        head !== undefined &&
        it.start <= head.start &&
        head.end <= it.end,
    );
  });
}

/** Whether the phrase is something that two sides have together ("bilateral *cooperation*"). */
export function isShared(phrase: Phrase, sentence: SentenceReading): boolean {
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  return headsOf(parts, sentence).some((it) => isNoun(it, 'noun-shared') || isNoun(it, 'noun-ongoing'));
}

/** "discussed our *continued cooperation* on": what they speak of is going on. */
function isContinuing(clause: Clause, place: Place, sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  return (place.slot === 'none' ? clause.objects : place.path).some((phrase) => {
    const words = tokens.slice(phrase.range.from, phrase.head);
    const going = words.some((it) => /^(?:continued|continuing|ongoing|existing)$/u.test(it.folded));
    return going && isNoun(tokens[phrase.head], 'noun-shared');
  });
}

/** The phrase whose noun tells the standing: on the way to the word, or the object on which a lower clause hangs. */
function nounOf(clause: Clause, place: Place, sentence: SentenceReading): Phrase | undefined {
  const inside = place.slot !== 'none';
  const phrases = inside
    ? place.path
    : [...clause.objects, ...clause.complements.filter((it) => it.preposition !== 'in' && it.preposition !== 'by').map((it) => it.phrase)];
  const parts = phrases.flatMap((it) => (it.conjuncts.length > 0 ? it.conjuncts : [it]));
  return parts.find((it) => tellingNoun(headsOf([it], sentence)) !== undefined);
}
