import type { Digest } from '#model/digest';
import type { Entry } from '#model/entry';
import { dateWords, factDateWords, momentWords } from '../date-words.ts';
import { documentTitle } from '../document-title.ts';
import { eventTitle } from '../event-title.ts';
import { capitalised, labelOf, listed } from '../labels.ts';
import { stateInSentence } from '../state-words.ts';

/** What the kinds of entry are called, one and many. */
export const entryNouns: Readonly<Record<Entry['entry'], readonly [one: string, many: string]>> = {
  document: ['document', 'documents'],
  person: ['person', 'people'],
  event: ['event', 'events'],
  agreement: ['agreement', 'agreements'],
  relationship: ['level of a relationship', 'levels of relationships'],
  thread: ['thread', 'threads'],
  'refuted-novelty': ['refuted novelty', 'refuted novelties'],
  stance: ['position', 'positions'],
  mechanism: ['mechanism', 'mechanisms'],
  lead: ['lead', 'leads'],
  opinion: ['reader’s comment', 'readers’ comments'],
};

/** What an entry is called, without date and sides. */
export function entryTitle(entry: Entry | Digest): string {
  switch (entry.entry) {
    case 'document':
      return documentTitle(entry);
    case 'person':
      return entry.name;
    case 'mechanism':
      return capitalised(entry.name);
    case 'event':
    case 'lead':
      return eventTitle(entry);
    case 'agreement':
      return capitalised(entry.title ?? labelOf('agreement', entry.kind));
    case 'relationship':
      return labelOf('level', entry.level);
    case 'thread':
      return labelOf('area', entry.area);
    case 'refuted-novelty':
      return `${labelOf('area', entry.area)}, called new`;
    case 'stance':
      return labelOf('topic', entry.topic);
    case 'opinion':
      return `Comment${entry.handle ? ` by ${entry.handle}` : ''}`;
  }
}

/** An entry in a line: title, date where there is one, and sides: "Meeting in Nairobi, 2 May 2031 (Chile and Kenya)". */
export function entryLine(entry: Entry | Digest): string {
  const sides = entrySides(entry);
  const date = entryDate(entry);
  const dated = date === undefined ? entryTitle(entry) : `${entryTitle(entry)}, ${date}`;
  return sides.length > 0 ? `${dated} (${listed(sides.map(stateInSentence))})` : dated;
}

/** When an entry was, in words; undefined for kinds that have no date of their own. */
export function entryDate(entry: Entry | Digest): string | undefined {
  switch (entry.entry) {
    case 'event':
      return factDateWords(entry.date, entry.dateBasis);
    case 'lead':
      return factDateWords(entry.date);
    case 'agreement':
      return factDateWords(entry.signed);
    case 'document':
      return entry.published === undefined ? undefined : dateWords(entry.published);
    case 'refuted-novelty':
      return momentWords(entry.claimed.date);
    default:
      return undefined;
  }
}

/** The sides that an entry is about, or whose it is. */
export function entrySides(entry: Entry | Digest): readonly string[] {
  switch (entry.entry) {
    case 'agreement':
      return entry.parties;
    case 'person':
      return entry.state === undefined ? [] : [entry.state];
    case 'stance':
      return [entry.by];
    case 'document':
    case 'opinion':
      return [];
    default:
      return entry.states;
  }
}
