import type { Clause } from '#model/clause';
import type { Token } from '#model/token';
import { canBeParticiple, canBePast, verbForm } from '../token/verb-form.ts';
import { particlesByVerb } from './verb-particles.ts';

/** A verb with its auxiliaries, negation and particle. */
export interface VerbGroup
  extends Pick<Clause, 'lemma' | 'voice' | 'form' | 'tense' | 'perfect' | 'negated' | 'modals'> {
  readonly from: number;
  readonly to: number;
  /** Token index of the main verb. */
  readonly verb: number;
  /** A bare form that is simple past or participle ("signed"); the clause decides. */
  readonly ambiguous: boolean;
  /** A bare plain form ("sign"): present, imperative, or coordinated with an infinitive. */
  readonly plain: boolean;
}

const modalForms: Readonly<Record<string, string>> = {
  will: 'will',
  "'ll": 'will',
  wo: 'will',
  shall: 'shall',
  would: 'would',
  can: 'can',
  ca: 'can',
  could: 'could',
  may: 'may',
  might: 'might',
  should: 'should',
  must: 'must',
  ought: 'ought',
  "'d": 'would',
};
const be = new Set("be is are was were been being am 're 'm 's".split(' '));
const have = new Set("have has had having 've 'd".split(' '));
const doForms = new Set('do does did'.split(' '));
const pastAuxiliaries = new Set('was were had did'.split(' '));
/** Words that stand between auxiliary and verb, whatever their tag. */
const betweenVerbs = new Set('first all both each also'.split(' '));
const negations = new Set("not n't never".split(' '));

/** What the auxiliaries read so far say. */
interface State {
  at: number;
  infinitive: boolean;
  modals: string[];
  negated: boolean;
  perfect: boolean;
  afterBe: boolean;
  afterHave: boolean;
  first: string;
  /** Index of the last auxiliary; -1 before any. */
  auxiliary: number;
}

/**
 * The verb group that starts at token `at`, or undefined when none does: auxiliaries, adverbs between, main verb,
 * particle. A "to" starts one when a plain verb follows. Reads each of its tokens once.
 */
export function readVerbGroup(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const state: State = {
    at,
    infinitive: false,
    modals: [],
    negated: false,
    perfect: false,
    afterBe: false,
    afterHave: false,
    first: tokens[at]?.folded ?? '',
    auxiliary: -1,
  };
  if (negations.has(state.first) || state.first === 'to') skipBetween(tokens, state);
  if (tokens[state.at]?.folded === 'to') {
    state.infinitive = true;
    state.at += 1;
    skipBetween(tokens, state);
    const verb = tokens[state.at];
    if (!verb || (verb.tag !== 'VERB' && verb.tag !== 'AUX') || verbForm(verb) !== 'base') return undefined;
    state.first = verb.folded;
  }
  readAuxiliaries(tokens, state);
  const verb = mainVerb(tokens, state);
  if (verb < 0) return undefined;
  return finish(tokens, state, at, verb);
}

/** Adverbs, negation, and "and" between adverbs. */
function skipBetween(tokens: readonly Token[], state: State): void {
  while (state.at < tokens.length) {
    const token = tokens[state.at];
    if (!token) return;
    if (negations.has(token.folded)) state.negated = true;
    else if (token.tag === 'ADV' || betweenVerbs.has(token.folded) || isLinkedAdverb(tokens, state.at)) {
      if (token.folded === 'longer' && tokens[state.at - 1]?.folded === 'no') state.negated = true;
    } else if (!(token.folded === 'no' && tokens[state.at + 1]?.folded === 'longer')) return;
    state.at += 1;
  }
}

function isLinkedAdverb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.folded === ',')
    return (
      tokens[at - 1]?.tag === 'ADV' &&
      tokens[at + 1]?.tag === 'ADV' &&
      /ly$/u.test(tokens[at - 1]?.folded ?? '') &&
      /ly$/u.test(tokens[at + 1]?.folded ?? '')
    );
  return token?.tag === 'CCONJ' && tokens[at - 1]?.tag === 'ADV' && tokens[at + 1]?.tag === 'ADV';
}

function readAuxiliaries(tokens: readonly Token[], state: State): void {
  while (state.at < tokens.length) {
    const token = tokens[state.at];
    if (!token) return;
    const word = token.folded;
    const modal = token.tag === 'AUX' ? modalForms[word] : undefined;
    const isBe = be.has(word) && (token.tag === 'AUX' || token.tag === 'VERB');
    const isHave = have.has(word) && (token.tag === 'AUX' || token.tag === 'VERB');
    if (modal && !(word === "'d" && isHave && canBeParticiple(tokens[state.at + 1] ?? token)))
      state.modals.push(modal);
    else if (isBe) {
      if (state.afterHave) state.perfect = true;
      state.afterBe = true;
      state.afterHave = false;
    } else if (isHave) {
      state.afterHave = true;
      state.afterBe = false;
    } else if (!(doForms.has(word) && token.tag === 'AUX')) return;
    state.auxiliary = state.at;
    state.at += 1;
    skipBetween(tokens, state);
    if ((isBe || isHave) && tokens[state.at]?.folded === 'to' && opensPlainVerb(tokens, state.at + 1)) {
      if (isBe) state.modals.push('be to');
      else state.modals.push('have to');
      state.afterBe = false;
      state.afterHave = false;
      state.at += 1;
      skipBetween(tokens, state);
    }
  }
}

function opensPlainVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]?.tag === 'ADV' ? tokens[at + 1] : tokens[at];
  return (token?.tag === 'VERB' || token?.tag === 'AUX') && verbForm(token) === 'base';
}

/** Index of the main verb; the last auxiliary where no fitting verb follows; -1 where there is neither. */
function mainVerb(tokens: readonly Token[], state: State): number {
  const token = tokens[state.at];
  if (token?.tag !== 'VERB') return state.auxiliary;
  if (state.auxiliary < 0) return state.at;
  if (state.afterBe)
    return canBeParticiple(token) || verbForm(token) === 'gerund' ? state.at : state.auxiliary;
  if (state.afterHave) return canBeParticiple(token) ? state.at : state.auxiliary;
  return verbForm(token) === 'base' ? state.at : state.auxiliary;
}

function finish(tokens: readonly Token[], state: State, from: number, verb: number): VerbGroup {
  const token = tokens[verb];
  const word = token?.folded ?? '';
  const shape = verbForm({ folded: word });
  const alone = state.auxiliary < 0;
  const isAuxiliary = verb === state.auxiliary;
  const passive = !isAuxiliary && state.afterBe && canBeParticiple({ folded: word }) && shape !== 'gerund';
  const perfect = state.perfect || (!isAuxiliary && state.afterHave);
  const lemma = token?.tag === 'AUX' ? auxiliaryLemma(word) : (token?.lemma ?? word);
  const parted = partedParticle(tokens, verb, lemma);
  const particle = particlesByVerb[lemma]?.has(tokens[verb + 1]?.folded ?? '')
    ? tokens[verb + 1]?.folded
    : undefined;
  const form = formOf(state, alone, shape, word);
  return {
    from,
    to: verb + (particle ? 2 : 1),
    verb,
    lemma: particle ? `${lemma} ${particle}` : parted ? `${lemma} ${parted}` : lemma,
    voice: passive || (form === 'participle' && alone) ? 'passive' : 'active',
    form,
    tense: form === 'finite' ? tenseOf(state, alone, word) : 'none',
    perfect,
    negated: state.negated,
    modals: state.modals,
    ambiguous: alone && !state.infinitive && canBeParticiple({ folded: word }) && canBePast({ folded: word }),
    plain: alone && !state.infinitive && shape === 'base',
  };
}

/** "handed them over": the particle behind a pronoun. */
function partedParticle(tokens: readonly Token[], verb: number, lemma: string): string | undefined {
  const object = tokens[verb + 1]?.folded ?? '';
  const particle = tokens[verb + 2];
  if (!particle || !/^(?:it|them|him|her|this|that|these)$/u.test(object) || particle.folded === 'on')
    return undefined;
  return particlesByVerb[lemma]?.has(particle.folded) ? particle.folded : undefined;
}

function auxiliaryLemma(word: string): string {
  if (be.has(word)) return 'be';
  if (have.has(word)) return 'have';
  return doForms.has(word) ? 'do' : (modalForms[word] ?? word);
}

function formOf(state: State, alone: boolean, shape: string, word: string): VerbGroup['form'] {
  if (state.infinitive) return 'infinitive';
  if (!alone) return state.first === 'being' || state.first === 'having' ? 'gerund' : 'finite';
  if (shape === 'gerund') return 'gerund';
  return shape === 'participle' && !canBePast({ folded: word }) ? 'participle' : 'finite';
}

function tenseOf(state: State, alone: boolean, word: string): VerbGroup['tense'] {
  if (state.modals.some((it) => it === 'will' || it === 'shall' || it === 'be to')) return 'future';
  if (state.modals.length > 0) return 'present';
  if (alone) return canBePast({ folded: word }) && verbForm({ folded: word }) !== 'base' ? 'past' : 'present';
  return pastAuxiliaries.has(state.first) ? 'past' : 'present';
}
