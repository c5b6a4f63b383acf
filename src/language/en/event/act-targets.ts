import type { Phrase } from '#model/clause';
import type { PloverType } from '#model/code';
import type { Participant, StateMention } from '#model/mention';
import type { Reading } from '#model/reading';
import { rememberBy } from '#text/remember';
import { participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { officesAfter } from './offices-after.ts';
import { isPreface } from './preface.ts';
import { wagerOf } from './wager.ts';

const towards = [
  'against',
  'on',
  'upon',
  'to',
  'with',
  'from',
  'for',
  'toward',
  'towards',
  'of',
  'over',
  'by',
  'at',
  'into',
  'in',
  'between',
];

/** Verbs with a preposition of their own: "protested *to* X against", "imposed costs *on* X for its war against". */
const firstly: Readonly<Record<string, readonly string[]>> = {
  protest: ['to'],
  complain: ['to'],
  object: ['to'],
  apologise: ['to'],
  apologize: ['to'],
  impose: ['on', 'upon'],
  levy: ['on', 'upon'],
  slap: ['on'],
};

/** Kind acts that name where: "reopened its embassy *in Chile*", "mourned the victims of the crash *in Chile*". */
const placing = new Set(['open', 'reopen', 're-open', 'mourn']);

/** "expressed its sorrow over the loss of life in the floods *in Peru*": those of the place mourn. */
function mourns({ objects, sentence }: Act): boolean {
  const { tokens } = sentence.sentence;
  return objects.some((it) =>
    /^(?:sorrow|grief|sadness|condolences?|sympath(?:y|ies))$/u.test(tokens[it.head]?.folded ?? ''),
  );
}

/** Prepositions behind which kind words name whom they are for. */
const kindly = ['to', 'with', 'for', 'of', 'by', 'on', 'over'];

/** Whom the act is done to: its objects, then those behind a preposition, then any other state named after it. */
export function targetsOf(
  act: Act,
  actors: readonly Participant[],
  type?: PloverType,
): readonly Participant[] {
  const found = namedTargets(act, actors, type);
  const [state] = statesOf(found);
  const hostile = type === 'SANCTION' || type === 'ACCUSE' || type === 'REQUEST';
  if (!hostile || !state || statesOf(found).length > 1) return found;
  const from = act.sentence.sentence.tokens[act.at]?.end ?? 0;
  const mention = act.sentence.mentions.find(
    (it): it is StateMention => it.kind === 'state' && it.code === state && it.start >= from,
  );
  const wager = mention && wagerOf(mention, act);
  return wager && !statesOf(actors).includes(wager.code) ? [{ state: wager.code }] : found;
}

function namedTargets(
  act: Act,
  actors: readonly Participant[],
  type: PloverType | undefined,
): readonly Participant[] {
  const own = new Set(statesOf(actors));
  const others = (found: readonly Participant[]) => found.filter((it) => it.state && !own.has(it.state));
  const objects = others(participantsOfAll(withNamed(act), act.sentence));
  if (objects.length > 0) return objects;
  if (asksOthers(act)) return allOthers(act, own);
  const first = [...(firstly[act.lemma] ?? []), ...towards];
  const bereaved = type === 'SUPPORT' && mourns(act);
  const words = bereaved ? [...kindly, 'in', 'at'] : kindly;
  for (const preposition of type === 'SUPPORT' && !placing.has(act.lemma) ? words : first) {
    const links = [...act.links, ...act.objects.flatMap((it) => it.attached)].filter(
      (it) => it.preposition === preposition && !(type === 'SUPPORT' && isTheirs(it.phrase, act)),
    );
    const found = others(
      participantsOfAll(
        links.map((it) => it.phrase),
        act.sentence,
      ),
    );
    if (found.length > 0) return found;
  }
  // Kind words go to whom they name, not to where something happened.
  const addressed = [...act.links, ...act.objects.flatMap((it) => it.attached)].some(
    (it) => it.preposition === 'to',
  );
  if (type === 'SUPPORT' && (!bereaved || addressed)) return others(officesAfter(act)).slice(0, 1);
  const { tokens } = act.sentence.sentence;
  const from = tokens[act.at]?.end ?? 0;
  const last = act.sentence.mentions.filter(
    (it): it is StateMention => it.kind === 'state' && it.start >= from,
  );
  return others(last.map((it) => ({ state: it.code }))).slice(0, 1);
}

/** "congratulated the guards on *their* day": whose it is stands before, whatever else the pronoun might mean. */
function isTheirs({ possessor }: Phrase, { objects, sentence }: Act): boolean {
  return (
    objects.length > 0 && possessor !== undefined && sentence.sentence.tokens[possessor.head]?.tag === 'PRON'
  );
}

/** "denounced *their* accords *with A*": the other side that is named goes before those whose the thing is. */
function withNamed({ objects, sentence }: Act): readonly Phrase[] {
  return objects.flatMap((it) => {
    const owned = it.possessor && sentence.sentence.tokens[it.possessor.head]?.tag === 'PRON';
    const other = it.attached.filter((link) => link.preposition === 'with').map((link) => link.phrase);
    return owned && participantsOfAll(other, sentence).some((one) => one.state) ? other : [it];
  });
}

/** Verbs whose object is who is asked: what follows is what is asked for. */
const addressing = new Set(
  'urge|ask|exhort|implore|beg|press|push|petition|encourage|advise|order|call on|call upon'.split('|'),
);

/** Whether the object is a common noun: "urged *donors*", not "called on *the Houthis*". */
export function asksOthers({ kind, lemma, objects, sentence }: Act): boolean {
  if (kind !== 'verb' || !addressing.has(lemma)) return false;
  return objects.length > 0 && objects.every((it) => sentence.sentence.tokens[it.head]?.tag !== 'PROPN');
}

/** "urged *both sides*": the sides that the text is about; nobody where others are asked ("urged donors"). */
function allOthers(act: Act, own: ReadonlySet<string>): readonly Participant[] {
  const { tokens } = act.sentence.sentence;
  const all = act.objects.some(
    (it) =>
      /^(?:party|side|government|country|nation|leader|neighbor|neighbour)$/u.test(
        tokens[it.head]?.lemma ?? '',
      ) &&
      tokens.slice(it.range.from, it.head).some((word) => /^(?:both|the|two|all|its)$/u.test(word.folded)),
  );
  const sides = act.sentence.sides.slice(0, 2).filter((it) => !own.has(it));
  return all ? sides.map((state) => ({ state })) : [];
}

/** What one side rejects or answers that came from the other, which need not be named again. */
const answered = new Set(
  'accusation charge claim demand protest note offer proposal request complaint criticism allegation threat ultimatum invitation'.split(
    ' ',
  ),
);

/** "rejected *the accusation*": of two sides at odds, the one that does not act. */
export function unsaidTarget(act: Act, actors: readonly Participant[]): readonly Participant[] {
  const { tokens } = act.sentence.sentence;
  const pointing = act.objects.some(
    (it) =>
      answered.has(tokens[it.head]?.lemma ?? '') &&
      /^(?:the|this|these|those|its|their|such)$/u.test(tokens[it.range.from]?.folded ?? ''),
  );
  const [own] = statesOf(actors);
  const pair = act.sentence.sides.slice(0, 2);
  if (!pointing || !own || !pair.includes(own)) return [];
  return pair.filter((it) => it !== own).map((state) => ({ state }));
}

/** The headline, or the first sentence of the text itself. */
export function isLead(act: Act, reading: Reading): boolean {
  const { segment, index } = act.sentence.sentence;
  return segment === 'headline' || firstOf(reading) === index;
}

const firstOf = rememberBy((reading: Reading): number | undefined => {
  const first = reading.sentences.find(
    ({ sentence, parse }) =>
      sentence.segment === 'body' &&
      parse.clauses.some((clause) => clause.form === 'finite') &&
      !isPreface(sentence, reading),
  );
  return first?.sentence.index;
});

/** The states named behind the verb. */
export function statesAfter(act: Act): readonly Participant[] {
  const from = act.sentence.sentence.tokens[act.at]?.end ?? 0;
  return act.sentence.mentions.flatMap((it) =>
    it.kind === 'state' && it.start >= from ? [{ state: it.code }] : [],
  );
}
