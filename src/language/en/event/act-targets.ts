import type { Participant, StateMention } from '#model/mention';
import type { Reading } from '#model/reading';
import { participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';

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

/** Whom the act is done to: its objects, then those behind a preposition, then any other state named after it. */
export function targetsOf(act: Act, actors: readonly Participant[]): readonly Participant[] {
  const own = new Set(statesOf(actors));
  const others = (found: readonly Participant[]) => found.filter((it) => it.state && !own.has(it.state));
  const objects = others(participantsOfAll(act.objects, act.sentence));
  if (objects.length > 0) return objects;
  for (const preposition of towards) {
    const links = [...act.links, ...act.objects.flatMap((it) => it.attached)].filter(
      (it) => it.preposition === preposition,
    );
    const found = others(
      participantsOfAll(
        links.map((it) => it.phrase),
        act.sentence,
      ),
    );
    if (found.length > 0) return found;
  }
  const { tokens } = act.sentence.sentence;
  const from = tokens[act.at]?.end ?? 0;
  const last = act.sentence.mentions.filter(
    (it): it is StateMention => it.kind === 'state' && it.start >= from,
  );
  return others(last.map((it) => ({ state: it.code }))).slice(0, 1);
}

/** Whether those meant are one of the two sides whose talks the text reports. */
export function sitsAtTable(targets: readonly Participant[], act: Act): boolean {
  const pair = act.sentence.sides.slice(0, 2);
  return targets.some((it) => it.state !== undefined && pair.includes(it.state));
}

const talks =
  /(?<!\p{L})(?:[Mm]eetings?|[Mm]et|[Tt]alks|[Cc]all|[Cc]onversation|[Vv]isit|[Rr]eadout|[Dd]ialogue|[Ss]ummit)(?!\p{L})/u;

/** Whether the title or the sentence is about talks, in which what one side says to the other is no act of its own. */
export function tellsOfTalks(act: Act, reading: Reading): boolean {
  const { start, end } = act.sentence.sentence;
  const title = reading.segments.find((it) => it.kind === 'headline') ?? { start: 0, end: 0 };
  const { text } = reading.source;
  return [reading.source.title ?? '', text.slice(title.start, title.end), text.slice(start, end)].some((it) =>
    talks.test(it),
  );
}
