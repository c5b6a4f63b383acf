import type { Analysis, EventRecord, Evidence, PersonRecord } from '#model/analysis';
import { foldKey } from '#text/fold';
import type { PersonFact } from './fact.ts';
import { nameInTitle } from './name-in-title.ts';

/** What a document says of a person, with ranks and positions dated by the events in which the text gives them. */
export function personFact(person: PersonRecord, analysis: Analysis): PersonFact {
  const { document, events } = analysis;
  const own = events.filter(
    (event) =>
      event.grade !== 'lead' && event.date && event.actors.some((actor) => actor.person === person.id),
  );
  const dateOf = (words: string) => dateNear(mentionsWith(words, person), own) ?? document.published;
  const { quote = '', start = 0, end = 0 } = person.mentions[0] ?? {};
  return {
    kind: 'person',
    document: document.id,
    record: person.id,
    published: document.published,
    quote,
    start,
    end,
    name: person.name,
    called: nameInTitle(person.name, document.title),
    state: person.state,
    ranks: person.ranks.map((value) => ({ value, date: dateOf(value) })),
    positions: person.positions.map((position) => ({ ...position, date: dateOf(position.title) })),
    events: own.map((event) => `${event.form} ${event.states.join(' ')} ${event.date}`),
    about: statesAbout(person, analysis),
  };
}

function statesAbout(person: PersonRecord, { events, agreements, initiatives, relationships }: Analysis) {
  const acting = events.filter((event) => event.actors.some((actor) => actor.person === person.id));
  const speaking = initiatives.filter((initiative) => initiative.speaker === person.id);
  const sides = (from: typeof initiatives) => from.flatMap(({ by, to = [] }) => [...by, ...to]);
  const own = [...acting.flatMap((event) => event.states), ...sides(speaking)];
  const all = [
    ...[...events, ...relationships].flatMap((it) => it.states),
    ...agreements.flatMap((it) => it.parties),
    ...sides(initiatives),
  ];
  return [...new Set(own.length > 0 ? own : all)].sort();
}

/** The mentions whose words hold the title or rank; all mentions where none does. */
function mentionsWith(words: string, person: PersonRecord): readonly Evidence[] {
  const wanted = foldKey(words);
  const found = person.mentions.filter((mention) => foldKey(mention.quote).includes(wanted));
  return found.length > 0 ? found : person.mentions;
}

/** The date of the event told nearest to one of the mentions; of events as near, the one that took place, then the first. */
function dateNear(mentions: readonly Evidence[], events: readonly EventRecord[]): string | undefined {
  const ranked = events
    .map((event, index) => ({ event, index, gap: gapBetween(mentions, event.evidence) }))
    .sort((a, b) => a.gap - b.gap || future(a.event) - future(b.event) || a.index - b.index);
  return ranked[0]?.event.date;
}

function gapBetween(mentions: readonly Evidence[], evidence: readonly Evidence[]): number {
  const gaps = mentions.flatMap((a) => evidence.map((b) => Math.max(0, a.start - b.end, b.start - a.end)));
  return Math.min(...gaps);
}

function future(event: EventRecord): number {
  return event.status === 'occurred' ? 0 : 1;
}
