import type { Analysis, Evidence } from '#model/analysis';
import type { Mention, Participant } from '#model/mention';
import type { Reading } from '#model/reading';

type Quoted = { readonly evidence: readonly Evidence[] };

/**
 * The facts of an analysis that the rule had a part in, drawn one a line for case files: kind and values, then the rule's
 * first quote. People are given by name.
 */
export function factLines(analysis: Analysis, rule: string): readonly string[] {
  const nameOf = new Map(analysis.people.map((person) => [person.id, person.name]));
  const names = (ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => (id ? (nameOf.get(id) ?? []) : [])).join(', ');
  const lines: string[] = [];
  const add = (record: Quoted, ...parts: (string | undefined)[]) => {
    const own = record.evidence.find((it) => it.rule === rule);
    if (own) lines.push([...parts.filter(Boolean), `"${own.quote}"`].join(' '));
  };
  for (const it of analysis.events) {
    const plover = it.form === 'other' ? it.plover.type : undefined;
    const people = names(it.actors.map((actor) => actor.person));
    const place = it.place ? `@${it.place.name}` : undefined;
    const marks = [it.status, it.hedged ? 'hedged' : undefined];
    add(
      it,
      'event',
      it.form,
      plover,
      it.states.join(' '),
      it.date,
      ...marks,
      people ? `[${people}]` : undefined,
      place,
    );
  }
  for (const it of analysis.agreements) {
    const title = it.title ? `<${it.title}>` : undefined;
    const period = it.period ? `for ${it.period}` : undefined;
    add(
      it,
      'agreement',
      it.kind,
      it.parties.join(' '),
      title,
      it.areas.join('+'),
      it.signed,
      period,
      it.status,
    );
  }
  for (const it of analysis.initiatives) {
    const to = it.to ? `-> ${it.to.join(' ')}` : undefined;
    const speaker = names([it.speaker]);
    const novelty = it.claimedNew ? 'new' : undefined;
    add(
      it,
      'initiative',
      it.by.join(' '),
      to,
      it.areas.join('+'),
      it.status,
      novelty,
      speaker ? `[${speaker}]` : undefined,
    );
  }
  for (const it of analysis.stances) {
    const speaker = names([it.speaker]);
    add(it, 'stance', it.by, it.topic, speaker ? `[${speaker}]` : undefined);
  }
  for (const it of analysis.mechanisms) {
    add(it, 'mechanism', `<${it.name}>`, it.states.join(' '), it.areas.join('+'), it.status);
  }
  for (const it of analysis.relationships) {
    add(it, 'relationship', it.states.join(' '), it.level, it.status, it.since);
  }
  return lines;
}

/** The people of an analysis, one a line: name, state, ranks, positions. */
export function personLines(analysis: Analysis): readonly string[] {
  return analysis.people.map((person) => {
    const positions = person.positions.map((it) => [it.title, it.organization].filter(Boolean).join(' / '));
    return ['person', person.name, person.state ?? '-', `[${person.ranks.join(', ')}]`, positions.join('; ')]
      .join(' ')
      .trim();
  });
}

/** The mentions of a document that the rule found, people apart, one a line: kind and value, then the words. */
export function mentionLines(reading: Reading, rule: string): readonly string[] {
  const nameOf = ({ person, state, organization }: Participant) =>
    [(person && reading.people.get(person)?.name) ?? organization, state].filter(Boolean).join('/');
  return reading.sentences
    .flatMap((it) => it.mentions)
    .filter((it) => it.rule === rule && it.kind !== 'person' && it.kind !== 'office')
    .map((it) => `${it.kind} ${mentionValue(it, nameOf)} "${reading.source.text.slice(it.start, it.end)}"`);
}

function mentionValue(mention: Mention, nameOf: (participant: Participant) => string): string {
  switch (mention.kind) {
    case 'state':
      return `${mention.code} ${mention.use}`;
    case 'place':
      return mention.state ?? '-';
    case 'organisation':
      return mention.intergovernmental ? (mention.code ?? '-') : (mention.state ?? '-');
    case 'mechanism':
      return mention.states.join(' ') || '-';
    case 'reference':
      return mention.actors.map(nameOf).join(' + ');
    default:
      return '';
  }
}
