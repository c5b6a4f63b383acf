import type { MechanismRecord } from '#model/analysis';
import type { AreaMention, MechanismMention, Participant } from '#model/mention';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantOf, statesOf } from '../../participants.ts';
import { type Act, actsOf } from '../act/acts.ts';
import { standingOf } from '../act/standing.ts';

const founding = new Set(
  'establish create found form launch set institute inaugurate constitute establishment creation launch'.split(
    ' ',
  ),
);
const suspending = new Set(['suspend', 'freeze', 'pause', 'suspension']);
const ending = new Set(['dissolve', 'disband', 'abolish', 'end', 'terminate', 'dissolution']);

/** Standing bodies and series of meetings of two or more sides, with what the sentence says becomes of them. */
export const recordMechanism: FactRule = {
  id: 'en/mechanism/record-mechanism',
  find: (sentence, reading) =>
    sentence.mentions.flatMap((it) => (it.kind === 'mechanism' ? record(it, sentence, reading) : [])),
};

function record(
  mention: MechanismMention,
  sentence: SentenceReading,
  reading: Reading,
): readonly FactDraft[] {
  const states = sidesOf(mention, sentence, reading);
  if (states.length < 2) return [];
  const inside = sentence.mentions.filter(
    (it): it is AreaMention => it.kind === 'area' && mention.start <= it.start && it.end <= mention.end,
  );
  return [
    {
      kind: 'mechanism',
      name: mention.name,
      states: [...states],
      areas: [...new Set(inside.map((it) => it.area))],
      status: statusOf(mention, sentence),
      spans: [{ start: mention.start, end: mention.end }],
    },
  ];
}

/** The states in its name, then those that the sentence names beside it, then the two of the document. */
function sidesOf(mention: MechanismMention, sentence: SentenceReading, reading: Reading): readonly string[] {
  if (mention.states.length >= 2) return mention.states;
  const beside = sentence.mentions
    .filter(
      (it) => it.kind === 'state' || it.kind === 'reference' || it.kind === 'person' || it.kind === 'office',
    )
    .flatMap(participantOf)
    .filter((it): it is Participant => it.state !== undefined);
  const named = [...new Set([...mention.states, ...statesOf(beside)])].sort();
  if (named.length === 2) return named;
  const [first, second] = reading.sides;
  if (!first || !second) return [];
  const own = mention.states[0];
  return own && own !== first && own !== second ? [] : [first, second].toSorted();
}

function statusOf(mention: MechanismMention, sentence: SentenceReading): MechanismRecord['status'] {
  for (const act of actsOf(sentence)) {
    const verb = act.lemma.split(' ')[0] ?? '';
    const known = [founding, suspending, ending].findIndex((words) => words.has(verb));
    if (known < 0 || !isDoneTo(act, mention, sentence)) continue;
    if (act.clause?.negated) return 'active';
    const { status } = standingOf(act.clause, sentence);
    if (known === 0) return status === 'occurred' ? 'established' : 'proposed';
    if (status === 'occurred' || status === 'denied') return known === 1 ? 'suspended' : 'ended';
  }
  return 'active';
}

function isDoneTo(act: Act, mention: MechanismMention, { sentence }: SentenceReading): boolean {
  const links =
    act.kind === 'noun' ? act.links.filter((it) => it.preposition === 'of').map((it) => it.phrase) : [];
  return [...act.objects, ...links].some((phrase) =>
    [phrase, ...phrase.conjuncts].some((part) => {
      const head = sentence.tokens[part.head];
      return head !== undefined && mention.start <= head.start && head.end <= mention.end;
    }),
  );
}
