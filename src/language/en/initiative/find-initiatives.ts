import type { Clause } from '#model/clause';
import type { AreaMention, Participant } from '#model/mention';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import { isClaimedNew } from './novelty.ts';
import { type Signal, signalOf } from './predicates.ts';

/** The clause that decides how far an area has come, and those it speaks of. */
interface Decision {
  readonly signal: Signal;
  readonly clause: Clause;
  readonly sentence: SentenceReading;
}

/** Subjects of cooperation under a verb or noun of proposing, agreeing, doing, refusing; lists go with their lead-in. */
export const initiatives: FactRule = {
  id: 'en/initiative/find-initiatives',
  find: (sentence, reading) => {
    const areas = sentence.mentions.filter(
      (it): it is AreaMention => it.kind === 'area' && !isInName(it, sentence),
    );
    const groups = new Map<string, { decision: Decision; areas: AreaMention[]; claimedNew: boolean }>();
    for (const area of areas) {
      const decision = decide(area, sentence, reading);
      if (!decision) continue;
      const claimedNew = isClaimedNew(area, sentence);
      const key = `${decision.sentence.sentence.index}|${decision.clause.verb}|${claimedNew}`;
      const group = groups.get(key) ?? { decision, areas: [], claimedNew };
      group.areas.push(area);
      groups.set(key, group);
    }
    return [...groups.values()].flatMap((it) => draft(it.decision, it.areas, it.claimedNew, sentence));
  },
};

/** The outermost clause above the area that says how it stands; a list item asks the sentence that leads it in. */
function decide(area: AreaMention, sentence: SentenceReading, reading: Reading): Decision | undefined {
  let found: Decision | undefined;
  let clause = clauseAt(area, sentence);
  for (let depth = 0; clause && depth < 8; depth++) {
    const signal = signalOf(clause, sentence);
    if (signal && !(found && signal.status === 'under-way')) found = { signal, clause, sentence };
    if (clause.relation === 'relative' || clause.relation === 'adverbial' || clause.relation === 'root')
      break;
    if (clause.relation === 'coordinate' && found && clause.form === 'finite') break;
    clause = clause.governor === undefined ? undefined : sentence.parse.clauses[clause.governor];
  }
  if (found || !sentence.sentence.listItem) return found;
  return leadIn(sentence, reading);
}

/** "the *Military Science* Academy": words of a name say nothing of cooperation. */
function isInName(area: AreaMention, sentence: SentenceReading): boolean {
  return sentence.mentions.some(
    (it) =>
      (it.kind === 'organisation' || it.kind === 'person' || it.kind === 'office') &&
      it.start <= area.start &&
      area.end <= it.end,
  );
}

/** The innermost clause around the mention. */
function clauseAt(area: AreaMention, sentence: SentenceReading): Clause | undefined {
  const { tokens } = sentence.sentence;
  const at = tokens.findIndex((token) => token.end > area.start);
  const around = sentence.parse.clauses.filter((it) => it.range.from <= at && at < it.range.to);
  return around.toSorted((a, b) => a.range.to - a.range.from - (b.range.to - b.range.from))[0];
}

function leadIn(item: SentenceReading, reading: Reading): Decision | undefined {
  let at = item.sentence.index - 1;
  while (at >= 0 && reading.sentences[at]?.sentence.listItem) at--;
  const lead = reading.sentences[at];
  if (!lead || item.sentence.index - at > 20) return undefined;
  for (const clause of lead.parse.clauses) {
    const signal = signalOf(clause, lead);
    if (signal) return { signal, clause, sentence: lead };
  }
  return undefined;
}

function draft(
  decision: Decision,
  areas: readonly AreaMention[],
  claimedNew: boolean,
  sentence: SentenceReading,
): readonly FactDraft[] {
  const { signal, clause } = decision;
  const who = whoOf(decision);
  const by = statesOf(who.by);
  if (by.length === 0) return [];
  const to =
    by.length > 1
      ? []
      : (who.to.length > 0 ? statesOf(who.to) : otherSide(by, sentence)).filter((it) => !by.includes(it));
  const people = who.speakers.flatMap((it) => it.person ?? []);
  return [
    {
      kind: 'initiative',
      by: [...by],
      to: to.length > 0 ? [...to] : undefined,
      speaker: people.length === 1 ? people[0] : undefined,
      areas: [...new Set(areas.map((it) => it.area))],
      status: signal.valued && by.length > 1 ? 'agreed' : signal.status,
      claimedNew: claimedNew && signal.status === 'proposed' ? true : undefined,
      spans: [spanOf(clause, decision.sentence, areas, sentence)],
    },
  ];
}

interface Who {
  readonly by: readonly Participant[];
  readonly to: readonly Participant[];
  readonly speakers: readonly Participant[];
}

function whoOf({ signal, clause, sentence }: Decision): Who {
  const doer = clause.voice === 'passive' ? clause.agent : clause.subject;
  const subject = doer ? participantsOf(doer, sentence) : [];
  const objects = participantsOfAll(clause.objects, sentence);
  if (signal.reversed) return { by: objects, to: subject, speakers: subject };
  const inner = subject.length > 0 ? subject : speakerAbove(clause, sentence);
  if (inner.length > 0) return { by: inner, to: addressees(signal, objects, inner), speakers: inner };
  const both = sentence.sides.slice(0, 2).map((state) => ({ state }));
  return { by: clause.voice === 'passive' && both.length === 2 ? both : [], to: [], speakers: [] };
}

/** Of "asked X to …" X; of "proposed Y" nobody. */
function addressees(signal: Signal, objects: readonly Participant[], by: readonly Participant[]) {
  if (signal.status !== 'proposed' && signal.status !== 'refused') return [];
  return objects.filter((it) => it.state && !by.some((own) => own.state === it.state));
}

function speakerAbove(clause: Clause, sentence: SentenceReading): readonly Participant[] {
  let current: Clause | undefined = clause;
  for (let depth = 0; current && depth < 6; depth++) {
    current = current.governor === undefined ? undefined : sentence.parse.clauses[current.governor];
    const found = current?.subject ? participantsOf(current.subject, sentence) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function otherSide(by: readonly string[], sentence: SentenceReading): readonly string[] {
  const pair = sentence.sides.slice(0, 2);
  return by.every((it) => pair.includes(it)) ? pair.filter((it) => !by.includes(it)) : [];
}

function spanOf(
  clause: Clause,
  lead: SentenceReading,
  areas: readonly AreaMention[],
  sentence: SentenceReading,
) {
  const end = Math.max(...areas.map((it) => it.end));
  if (lead !== sentence) return { start: sentence.sentence.start, end: sentence.sentence.end };
  const { tokens } = sentence.sentence;
  const first = tokens[Math.min(clause.range.from, clause.verb)]?.start ?? sentence.sentence.start;
  return {
    start: Math.min(first, ...areas.map((it) => it.start)),
    end: Math.max(end, tokens[clause.verb]?.end ?? 0),
  };
}
