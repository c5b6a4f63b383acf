import { stateByName } from '#lexicon/states';
import type { Position } from '#model/analysis';
import type { PersonMention, ReferenceMention } from '#model/mention';
import type { DocumentPerson } from '#model/reading';
import { mergePositions } from './describe-person.ts';

type People = ReadonlyMap<string, DocumentPerson>;

/** Words that name no office of their own. */
const vague = new Set(['head', 'leader', 'side']);

/**
 * Gives a person called somebody's counterpart the office of the person named before: "the minister … his Kazakh
 * counterpart X" makes X a minister; a predecessor or successor had or has the same office of the same state. `mentions` are all person mentions of the document in order.
 */
export function shareOffices(people: People, mentions: readonly PersonMention[]): People {
  const completed = new Map(people);
  for (const [index, mention] of mentions.entries()) {
    const person = mention.person ? completed.get(mention.person) : undefined;
    if (!person || !(mention.counterpart || mention.sameOffice)) continue;
    const before = mentions.slice(Math.max(0, index - 4), index).reverse();
    const peer = before
      .map((it) => (it.person ? completed.get(it.person) : undefined))
      .find(
        (it) =>
          it &&
          it.key !== person.key &&
          it.positions.length > 0 &&
          (mention.sameOffice || it.state !== person.state),
      );
    const state = mention.sameOffice ? peer?.state : person.state;
    const held = peer?.positions[0];
    const title = held && (mention.sameOffice ? held.title : withoutBody(held));
    if (!title) continue;
    const positions = mergePositions([...person.positions, { title, state }]);
    if (positions.length === 1 || person.positions.length === 0) {
      completed.set(person.key, { ...person, state, positions });
    }
  }
  return completed;
}

/** "Commander *of the Botswana Defence Force*": a counterpart has the office, and not the body of the other state. */
function withoutBody({ title, organization }: Position): string {
  const [head = title, ...rest] = title.split(/ (?=of (?:the )?\p{Lu})/u);
  const isNamed = rest
    .join(' ')
    .split(' ')
    .some((word) => stateByName(word) !== undefined);
  return organization !== undefined && isNamed ? head : title;
}

/**
 * Gives people without an office the one by which the text calls them together: "the two presidents".
 * `titles` are the singular titles of references that were resolved.
 */
export function nameOffices(people: People, references: readonly ReferenceMention[]): People {
  const completed = new Map(people);
  for (const { actors, title } of references) {
    if (!title || vague.has(title) || /^heads? of (?:state|government)/u.test(title)) continue;
    for (const { person: key } of actors) {
      const person = key ? completed.get(key) : undefined;
      if (!person || person.positions.length > 0) continue;
      completed.set(person.key, withPosition(person, { title: titleCase(title), state: person.state }));
    }
  }
  return completed;
}

function withPosition(person: DocumentPerson, position: Position): DocumentPerson {
  return { ...person, positions: [...person.positions, position] };
}

function titleCase(title: string): string {
  return title.replaceAll(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
