import type { Clause, Phrase } from '#model/clause';
import type { InitiativeStatus } from '#model/code';
import type { SentenceReading } from '#model/reading';
import type { Token } from '#model/token';
import { isReportingVerb, isSpeechVerb } from '../speech/speech-verbs.ts';
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
  'noun-backed': 'under-way',
  'noun-done': 'delivered',
};

/**
 * The signal of a clause for what stands at `place` in it (or below it, when it stands in a clause that it governs);
 * undefined where it says nothing of a standing ("said", "signed", "is"). `below` is the clause through which it speaks.
 */
export function signalOf(
  clause: Clause,
  place: Place,
  sentence: SentenceReading,
  below?: Clause,
): Signal | undefined {
  const { tokens } = sentence.sentence;
  const kinds = verbKinds(clause, tokens);
  const noun = nounOf(clause, place, sentence, below);
  const kind = noun && tellingNoun(headsOf([noun], sentence));
  const ahead = clause.tense === 'future' || clause.modals.includes('would');
  const make = (status: InitiativeStatus | undefined, more: Partial<Signal> = {}): Signal | undefined =>
    status && { status, reversed: false, normative: false, together: false, ...more };
  if (kinds.has('accepted') && clause.negated) return make('refused', { noun });
  if (clause.negated || (below && isPhraseOfSpeech(clause, below, tokens))) return undefined;
  if (kinds.has('refused')) return make('refused', { noun });
  if (kinds.has('thanked')) return make('delivered', { reversed: true, noun });
  if (clause.modals.some((it) => /^(?:should|must|ought(?: to)?)$/u.test(it)) && !isReportingVerb(clause.lemma))
    return make('proposed', { normative: true });
  if (kinds.has('agreed')) return make('agreed');
  if (kinds.has('proposed')) return proposal(clause, sentence, make);
  if (kinds.has('called')) return make(callsNew(clause, sentence) ? 'proposed' : undefined);
  if (kinds.has('discussed') && !asserts(noun, clause, sentence)) {
    return make(isContinuing(clause, place, sentence) ? 'under-way' : 'discussed', { together: true });
  }
  if (kinds.has('backed')) return make(backing(clause, sentence));
  if (ahead && kinds.has('praised')) return undefined;
  if (noun && kind && !kinds.has('ongoing')) return make(nounStatus(kind, clause, kinds, sentence), { noun });
  if (ahead) return make(pledge(kinds, clause, sentence));
  return make(verbStatus(kinds, clause, place, sentence));
}

/** "discussed the *need* for …" says what they want, "reviewed the *results*" what is done; "discussed *plans*" nothing. */
function asserts(noun: Phrase | undefined, clause: Clause, sentence: SentenceReading): boolean {
  const head = noun && sentence.sentence.tokens[noun.head];
  if (!head) return false;
  if (isNoun(head, 'noun-done')) return clause.lemma === 'review';
  return isNoun(head, 'noun-valued') || /^(?:need|necessity|commitment)$/u.test(head.lemma);
}

/** "called tourism a new *field*" */
function callsNew(clause: Clause, sentence: SentenceReading): boolean {
  return clause.objects.length > 1 && isNoun(headsOf(clause.objects.slice(-1), sentence)[0], 'noun-field');
}

/** "would like to *thank*", "must *say*": the verb below is what is done. */
function isPhraseOfSpeech(clause: Clause, below: Clause, tokens: readonly Token[]): boolean {
  if (!/^(?:like|want|wish|hope|love|have|need|let)$/u.test(clause.lemma) || below.form !== 'infinitive') return false;
  const kinds = verbKinds(below, tokens);
  return kinds.has('thanked') || kinds.has('praised') || isReportingVerb(below.lemma) || /^(?:congratulate|reaffirm|reiterate|express|convey|begin|ask)$/u.test(below.lemma);
}

type Make = (status: InitiativeStatus | undefined, more?: Partial<Signal>) => Signal | undefined;

/** "it is important to" says what should be; that something else "is essential to" peace proposes nothing. */
function proposal(clause: Clause, sentence: SentenceReading, make: Make): Signal | undefined {
  if (!/^be (?:necessary|important|essential|vital)$/u.test(clause.lemma)) return make('proposed');
  const subject = clause.subject && sentence.sentence.tokens[clause.subject.head];
  return subject && subject.folded !== 'it' ? undefined : make('proposed', { normative: true });
}

/** Verbs that carry a noun of wanting or promising besides those of saying ("*has* an interest", "*attaches* importance"). */
const carrying = /^(?:have|show|demonstrate|attach|pay|give|make|place|put|submit|present|see|share|discuss)$/u;

function nounStatus(
  kind: NounKind,
  clause: Clause,
  kinds: ReadonlySet<string>,
  sentence: SentenceReading,
): InitiativeStatus | undefined {
  const said = isSpeechVerb(clause.lemma);
  if (kind === 'noun-backed' && said && !kinds.has('thanked') && !kinds.has('praised')) return 'agreed';
  if (kind === 'noun-proposed' || kind === 'noun-valued' || kind === 'noun-agreed') {
    const acts = clause.voice === 'passive' || clause.subject === undefined || actsIn(clause.subject, sentence);
    return acts && (said || carrying.test(clause.lemma)) ? statusOfNoun[kind] : undefined;
  }
  const tells = said || carrying.test(clause.lemma) || ['praised', 'thanked', 'done', 'ongoing'].some((it) => kinds.has(it));
  if (!tells && clause.voice === 'active') return undefined;
  const over = clause.perfect ? clause.lemma === 'be' : clause.tense === 'past' && kinds.has('done');
  return kind !== 'noun-done' && over ? 'delivered' : statusOfNoun[kind];
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
  if (!clause.subject) return undefined;
  const grows = isShared(clause.subject, sentence) && isGrowth(clause);
  return grows || actsIn(clause.subject, sentence) ? 'agreed' : undefined;
}

/** To support a side in something is to help it; to support a plan is to agree to it. */
function backing(clause: Clause, sentence: SentenceReading): InitiativeStatus | undefined {
  const untold = clause.voice === 'passive' && !(clause.agent && actsIn(clause.agent, sentence));
  if (clause.form !== 'finite' || untold) return undefined;
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
  if (kinds.has('ongoing') && clause.form === 'finite') {
    const grows = clause.voice === 'passive' || !clause.subject || actsIn(clause.subject, sentence) || isGrowth(clause);
    if (!grows) return undefined;
    return past && !clause.perfect ? 'delivered' : 'under-way';
  }
  if (kinds.has('done') && clause.form !== 'infinitive') {
    if (clause.form === 'participle') return clause.agent && actsIn(clause.agent, sentence) ? 'delivered' : undefined;
    return past ? 'delivered' : undefined;
  }
  return undefined;
}

/** "cooperation *continues*", "ties *have deepened*": what sides have together can do no more by itself. */
function isGrowth(clause: Clause): boolean {
  return (
    clause.objects.length === 0 &&
    /^(?:continue|develop|expand|grow|deepen|strengthen|intensify|increase|progress|proceed|advance|widen|broaden|contribute)$/u.test(
      clause.lemma,
    )
  );
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
    if (head && /^(?:i|we)$/u.test(head.folded)) return true;
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

/** The phrase whose noun tells the standing: on the way to the word, or the object on which the clause below hangs. */
function nounOf(
  clause: Clause,
  place: Place,
  sentence: SentenceReading,
  below: Clause | undefined,
): Phrase | undefined {
  const tells = (it: Phrase) => tellingNoun(headsOf([it], sentence)) !== undefined;
  if (place.slot === 'subject') {
    const found = place.path.find(tells);
    const telling = clause.voice === 'passive' || isGrowth(clause) || clause.lemma.startsWith('be');
    const kind = found && tellingNoun(headsOf([found], sentence));
    return telling && (kind === 'noun-ongoing' || kind === 'noun-done') ? found : undefined;
  }
  if (place.slot !== 'none') return place.path.find(tells);
  const end = below?.verb ?? Infinity;
  const links = clause.complements.filter((it) => !/^(?:in|by|at|during|after|before)$/u.test(it.preposition));
  const ahead = [...clause.objects, ...links.map((it) => it.phrase)].filter((it) => it.head < end);
  const object = clause.objects.filter((it) => it.head < end).at(-1);
  const candidates = [object, ahead.toSorted((a, b) => a.head - b.head).at(-1)];
  return candidates.flatMap((it) => (it ? chainOf(it) : [])).find(tells);
}

/** The phrase, or the last of its conjuncts, and what hangs on its end. */
function chainOf(phrase: Phrase, depth = 0): readonly Phrase[] {
  const last = phrase.conjuncts.at(-1) ?? phrase;
  const below = last.attached.at(-1)?.phrase;
  return below && depth < 4 ? [last, ...chainOf(below, depth + 1)] : [last];
}
