import type { Clause } from '#model/clause';
import type { DateBasis, RelationshipLevel } from '#model/code';
import type { DateMention } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import type { Span } from '#model/span';
import { clauseAt, governorsOf } from '../speech/speaker.ts';
import { findLevels, type LevelMention } from './level-mentions.ts';
import { sidesOfLevel } from './level-sides.ts';

/** A change of the level of a relationship that a sentence tells. */
export interface LevelChange extends Span {
  readonly level: RelationshipLevel;
  /** Two states or more, sorted. */
  readonly states: readonly string[];
  /** Whether the sentence gives the states; else they are those of the document. */
  readonly explicit: boolean;
  /** `begun`: raised to this level or established; `ended`: severed, suspended. */
  readonly change: 'begun' | 'ended';
  /** Whether it happened, is agreed and to come, or is wished for. */
  readonly standing: 'done' | 'agreed' | 'wished';
  /** Dictionary form of the verb or noun that tells it. */
  readonly trigger: string;
  /** Index of the clause that tells it, in the sentence's parse. */
  readonly clause?: number | undefined;
  /** The date that the sentence gives the change, as the calendar unit that holds it. */
  readonly date?: string | undefined;
  readonly dateBasis?: DateBasis | undefined;
}

/** Words of raising: they tell a change with "to" or "into" before the level ("*upgraded* their ties *to* a …"). */
const raising = new Set(
  `upgrade elevate raise lift bring move transform advance take step turn promote develop transition shift evolve
  upgrading elevation elevating transformation`.split(/\s+/u),
);
/** Words of founding: the level, or a paper on it, is their object, close by ("*established* diplomatic relations"). */
const founding = new Set(
  `establish set found form forge launch relaunch renew revive declare announce proclaim enter become sign restore resume normalise
  normalize re-establish reestablish inaugurate cement establishment restoration normalisation normalization resumption
  upgrade upgrading relaunching signing`.split(/\s+/u),
);
const ending = new Set(
  `sever cut break suspend terminate end downgrade rupture freeze discontinue severance suspension rupture lower`.split(
    /\s+/u,
  ),
);
const wishing = new Set(
  `hope want wish propose suggest seek aim desire consider explore discuss look strive intend expect plan ready readiness
  desire prospect possibility proposal potential study towards toward call urge support`.split(/\s+/u),
);
const agreeing = new Set('agree decide announce commit resolve'.split(' '));

/** How many words before the level's name its verb or noun of change may stand. */
const reach = 14;
/** The same for words of founding. */
const foundingReach = 6;

/** The changes of level that the sentence tells, one a group of states. Linear in its length. */
export function findLevelChanges(sentence: SentenceReading, reading: Reading): readonly LevelChange[] {
  const { tokens } = sentence.sentence;
  return findLevels(tokens).flatMap((level) => changesOf(level, sentence, reading));
}

/** The change told of one level phrase; see `findLevelChanges`. */
export function changesOf(
  level: LevelMention,
  sentence: SentenceReading,
  reading: Reading,
): readonly LevelChange[] {
  const trigger = triggerOf(level, sentence);
  if (!trigger) return [];
  const { tokens } = sentence.sentence;
  const at = tokens[trigger.at]?.start ?? 0;
  const clause = clauseAt({ start: at, end: at }, sentence);
  const date = dateNear(level, sentence);
  const start = Math.min(at, tokens[level.from]?.start ?? at);
  const end = Math.max(tokens[level.to - 1]?.end ?? at, tokens[trigger.at]?.end ?? at);
  return sidesOfLevel(level, sentence, reading).map(({ states, explicit }) => ({
    explicit,
    level: level.level,
    states,
    change: trigger.change,
    standing: standingOf(clause, trigger.at, sentence),
    trigger: trigger.lemma,
    clause,
    date: date?.unit,
    dateBasis: date?.basis,
    start,
    end,
  }));
}

interface Trigger {
  readonly at: number;
  readonly lemma: string;
  readonly change: LevelChange['change'];
}

/** The nearest word of change before the level, or the verb of a passive after it ("relations *were established*"). */
function triggerOf(level: LevelMention, sentence: SentenceReading): Trigger | undefined {
  const { tokens } = sentence.sentence;
  for (let at = level.to - 1; at >= Math.max(0, level.from - reach); at -= 1) {
    const found = changeAt(at, level, sentence);
    if (found) return found;
    if (/^[;:]$/u.test(tokens[at]?.text ?? '')) return undefined;
  }
  for (let at = level.to; at < Math.min(tokens.length, level.to + 8); at += 1) {
    const passive =
      tokens[at]?.tag === 'VERB' && /^(?:is|was|were|are|been|be|being)$/u.test(tokens[at - 1]?.folded ?? '');
    const found = passive ? changeAt(at, level, sentence, true) : undefined;
    if (found) return found;
  }
  return undefined;
}

function changeAt(
  at: number,
  level: LevelMention,
  sentence: SentenceReading,
  passive = false,
): Trigger | undefined {
  const { tokens } = sentence.sentence;
  const token = tokens[at];
  if (!token || token.tag === 'PROPN' || token.tag === 'ADJ') return undefined;
  if (token.tag === 'NOUN' && !/(?:ment|tion|ing|upgrade|severance|rupture|suspension)$/u.test(token.lemma))
    return undefined;
  const { lemma } = token;
  if (ending.has(lemma)) return { at, lemma, change: 'ended' };
  if (passive) return raising.has(lemma) || founding.has(lemma) ? { at, lemma, change: 'begun' } : undefined;
  const between = tokens.slice(at + 1, level.from);
  if (between.some((it) => it.tag === 'VERB' && it.folded !== 'based')) return undefined;
  const rises = raising.has(lemma) && between.some((it) => /^(?:to|into|level)$/u.test(it.folded));
  const founds =
    founding.has(lemma) && between.length <= foundingReach && between.every((it) => it.text !== ',');
  return rises || founds ? { at, lemma, change: 'begun' } : undefined;
}

function standingOf(
  clause: number | undefined,
  at: number,
  sentence: SentenceReading,
): LevelChange['standing'] {
  const { tokens } = sentence.sentence;
  const chain = clause === undefined ? [] : governorsOf(clause, sentence);
  const clauses = chain
    .map((index) => sentence.parse.clauses[index])
    .filter((it): it is Clause => it !== undefined);
  const before = tokens.slice(Math.max(0, at - 6), at).map((token) => token.lemma);
  if (clauses.some((it) => it.negated)) return 'wished';
  if (clauses.slice(1).some((it) => wishing.has(it.lemma)) || before.some((word) => wishing.has(word)))
    return 'wished';
  if (clauses[0]?.tense === 'future' || (clauses[0]?.modals.length ?? 0) > 0) return 'wished';
  if (clauses.slice(1).some((it) => agreeing.has(it.lemma)) || before.some((word) => agreeing.has(word)))
    return 'agreed';
  return 'done';
}

/** The point in time nearest to the level's name, within the sentence. */
function dateNear(level: LevelMention, sentence: SentenceReading): DateMention | undefined {
  const start = sentence.sentence.tokens[level.from]?.start ?? 0;
  return sentence.mentions
    .filter((it): it is DateMention => it.kind === 'date' && it.role === 'point')
    .toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}
