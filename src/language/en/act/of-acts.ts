import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import { rememberBy } from '#text/remember';
import type { FactRule } from '../../pack.ts';
import { type Act, actsOf } from './acts.ts';

/** The acts that a rule asks for: by their lemmas, or all of a kind. */
interface AskedActs {
  readonly verb?: Iterable<string> | 'any';
  /** Verbs with any particle or none. */
  readonly opening?: Iterable<string>;
  readonly noun?: Iterable<string> | 'any';
}

/** For every lemma the rules that ask for it, one bit a rule. */
const rulesByLemma = { verb: new Map<string, number>(), noun: new Map<string, number>() };
/** The same by the first word of a verb with its particle. */
const rulesByOpening = new Map<string, number>();
/** The rules that ask for all acts of a kind. */
const rulesOfAll = { verb: 0, noun: 0 };
const mostRules = 31;
let rules = 0;

const none: readonly FactDraft[] = [];

/**
 * Finds facts in the acts of a sentence that are asked for, in the order of the text. The lemma of an act is looked up once for
 * all rules, and a sentence without such an act is passed over at one look.
 */
export function ofActs(
  asked: AskedActs,
  find: (act: Act, reading: Reading) => readonly FactDraft[],
): FactRule['find'] {
  const bit = enter(asked);
  return (sentence, reading) => {
    const askers = askersIn(sentence);
    if ((askers.all & bit) === 0) return none;
    const found: FactDraft[] = [];
    const acts = actsOf(sentence);
    for (let index = 0; index < acts.length; index += 1) {
      const act = ((askers.byAct[index] ?? 0) & bit) !== 0 && acts[index];
      if (act) found.push(...find(act, reading));
    }
    return found;
  };
}

/** The bit of a new rule. */
function enter({ verb = [], opening = [], noun = [] }: AskedActs): number {
  if (rules === mostRules) throw new Error('There is no bit left for another rule of acts.');
  const bit = 1 << rules;
  rules += 1;
  if (verb === 'any') rulesOfAll.verb |= bit;
  else note(rulesByLemma.verb, verb, bit);
  if (noun === 'any') rulesOfAll.noun |= bit;
  else note(rulesByLemma.noun, noun, bit);
  note(rulesByLemma.verb, opening, bit);
  note(rulesByOpening, opening, bit);
  return bit;
}

function note(rulesByWord: Map<string, number>, words: Iterable<string>, bit: number): void {
  for (const it of words) rulesByWord.set(it, (rulesByWord.get(it) ?? 0) | bit);
}

interface Askers {
  /** The rules that ask for each act. */
  readonly byAct: readonly number[];
  /** Those that ask for any. */
  readonly all: number;
}

const askersIn = rememberBy((sentence: SentenceReading): Askers => {
  const byAct = actsOf(sentence).map(askersOf);
  return { byAct, all: byAct.reduce((all, it) => all | it, 0) };
});

function askersOf({ kind, lemma }: Act): number {
  const own = rulesOfAll[kind] | (rulesByLemma[kind].get(lemma) ?? 0);
  const space = kind === 'verb' ? lemma.indexOf(' ') : -1;
  return space < 0 ? own : own | (rulesByOpening.get(lemma.slice(0, space)) ?? 0);
}
