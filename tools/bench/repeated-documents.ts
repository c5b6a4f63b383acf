import { createHash } from 'node:crypto';
import type { Analysis, Position } from '#model/analysis';
import type { RegisteredDocument } from '#register/facts-of';
import { shifted } from './varied-documents.ts';

/** States that take each other's place from round to round: as many of the most frequent ones. */
const rotatingStates = 60;
/** Every so many rounds the states and names are those of the first one, so that some pairs and people are much told of. */
const heavyRound = 4;
const word = /\p{L}+/gu;

/**
 * So many documents with their analyses, one at a time: the given ones over and over, each round with other dates, states
 * and names in the analyses, so that they fill a register as other documents would. The texts stay as they are. Always the
 * same ones. Cost: no text is read again.
 */
export function* repeatedDocuments(
  documents: readonly RegisteredDocument[],
  count: number,
): Generator<RegisteredDocument> {
  if (documents.length === 0) throw new Error('There are no documents to repeat.');
  const states = frequentStates(documents);
  for (let index = 0; index < count; index += 1) {
    const round = Math.floor(index / documents.length);
    const document = documents[index % documents.length] as RegisteredDocument;
    yield round === 0 ? document : repeated(document, shiftOf(round, states));
  }
}

interface Shift {
  readonly round: number;
  readonly date: (value: string) => string;
  readonly state: (code: string) => string;
  readonly name: (name: string) => string;
}

function shiftOf(round: number, states: readonly string[]): Shift {
  const moved = round % heavyRound === 0 ? 0 : round;
  const other = new Map(states.map((code, at) => [code, states[(at + 7 * moved) % states.length] ?? code]));
  // Years lie ten before to ten after; days of an interval move together, so that it stays one.
  const years = ((round * 3) % 21) - 10;
  return {
    round,
    date: (value) => {
      const later = value.replaceAll(/(?<!\d)\d{4}(?!\d)/gu, (year) => String(Number(year) + years));
      const day = /^(?<month>\d{4}-\d\d)-(?<day>\d\d)$/u.exec(later)?.groups;
      if (!day) return later;
      const moved = ((Number(day.day) - 1 + round) % 28) + 1;
      return `${day.month}-${String(moved).padStart(2, '0')}`;
    },
    state: (code) => other.get(code) ?? code,
    name: (name) => (moved === 0 ? name : name.replace(word, (one) => shifted(one, moved))),
  };
}

function frequentStates(documents: readonly RegisteredDocument[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { analysis } of documents)
    for (const code of analysis.events.flatMap((it) => it.states))
      counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, rotatingStates)
    .map(([code]) => code);
}

function repeated({ analysis, text, appearances }: RegisteredDocument, shift: Shift): RegisteredDocument {
  const { round, date } = shift;
  const { document } = analysis;
  const hash = createHash('sha256').update(`${document.id} ${round}`).digest('hex').slice(0, 24);
  const published = document.published && date(document.published);
  const file = `${round}-${document.file.replaceAll('/', '-')}`;
  return {
    analysis: {
      ...shiftedFacts(analysis, shift),
      document: { ...document, id: `doc-${hash}`, file, published },
    },
    text,
    appearances: appearances.map((it) => ({ ...it, file, published })),
  };
}

function shiftedFacts(analysis: Analysis, shift: Shift): Analysis {
  const { date, state, name } = shift;
  const sides = (codes: readonly string[]) => [...new Set(codes.map(state))].sort();
  const dated = (value: string | undefined) => value && date(value);
  const position = (it: Position): Position => ({ ...it, state: it.state && state(it.state) });
  const by = { ...analysis };
  return {
    ...by,
    people: analysis.people.map((it) => ({
      ...it,
      name: name(it.name),
      state: it.state && state(it.state),
      positions: it.positions.map(position),
    })),
    events: analysis.events.map((it) => ({
      ...it,
      states: sides(it.states),
      actors: it.actors.map((actor) => ({ ...actor, state: actor.state && state(actor.state) })),
      date: dated(it.date),
      place: it.place && { ...it.place, state: it.place.state && state(it.place.state) },
    })),
    agreements: analysis.agreements.map((it) => ({
      ...it,
      parties: sides(it.parties),
      signed: dated(it.signed),
      period: dated(it.period),
    })),
    initiatives: analysis.initiatives.map((it) => ({
      ...it,
      by: sides(it.by),
      to: it.to && sides(it.to),
      date: dated(it.date),
    })),
    stances: analysis.stances.map((it) => ({ ...it, by: state(it.by) })),
    mechanisms: analysis.mechanisms.map((it) => ({ ...it, states: sides(it.states) })),
    relationships: analysis.relationships.map((it) => ({
      ...it,
      states: sides(it.states),
      since: dated(it.since),
    })),
  };
}
