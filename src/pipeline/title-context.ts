import { describePerson } from '#mention/describe-person';
import type { Segment } from '#model/analysis';
import type { Mention, PersonMention } from '#model/mention';
import type { DocumentPerson, Reading } from '#model/reading';
import type { SourceDocument } from '#model/source-document';
import type { Sentence, Token } from '#model/token';

/** A document with its title before its text; `length` is how far the offsets moved, 0 where the text has the title. */
export interface HeadedDocument {
  readonly source: SourceDocument;
  readonly segments: readonly Segment[];
  readonly length: number;
}

const gap = '\n\n';

/** The document with a title that its text lacks set before the text, as a headline. */
export function headedBy(source: SourceDocument, segments: readonly Segment[]): HeadedDocument {
  const title = source.title?.trim() ?? '';
  if (title === '' || source.text.slice(0, 4 * title.length + 400).includes(title))
    return { source, segments, length: 0 };
  const length = title.length + gap.length;
  const moved = segments.map((it) => ({ ...it, start: it.start + length, end: it.end + length }));
  const blocks = source.blocks?.map((it) => ({ ...it, start: it.start + length, end: it.end + length }));
  return {
    source: { ...source, text: title + gap + source.text, blocks },
    segments: [{ kind: 'headline', start: 0, end: title.length }, ...moved],
    length,
  };
}

/** The reading without the sentences of the set-apart title: all offsets count in the document's own text again. */
export function withoutHead(
  reading: Reading,
  source: SourceDocument,
  segments: readonly Segment[],
  length: number,
): Reading {
  if (length === 0) return reading;
  const own = reading.sentences.filter((it) => it.sentence.start >= length);
  const people = [...reading.people.values()].flatMap((person) => {
    const mentions = person.mentions.filter((it) => it.start >= length).map((it) => moveBack(it, length));
    return mentions.length > 0 ? [[person.key, personOf(person, mentions)] as const] : [];
  });
  return {
    ...reading,
    source,
    segments,
    people: new Map(people),
    sentences: own.map((it, index) => ({
      ...it,
      sentence: sentenceBack(it.sentence, index, length),
      mentions: it.mentions.map((mention) => moveBack(mention, length)),
    })),
  };
}

/** What the text itself says of the person; offices that a reference gave ("the two presidents") stay. */
function personOf(person: DocumentPerson, mentions: readonly PersonMention[]): DocumentPerson {
  const all = new Set(person.mentions.flatMap((it) => it.positions.map((position) => position.title)));
  const referred = person.positions.filter((position) => !all.has(position.title));
  const own = describePerson(mentions, person.state);
  return { ...person, ...own, positions: [...own.positions, ...referred], mentions };
}

function sentenceBack(sentence: Sentence, index: number, length: number): Sentence {
  return {
    ...moveSpan(sentence, length),
    index,
    tokens: sentence.tokens.map((token) => tokenBack(token, length)),
  };
}

/** Spelled out, for tokens are many and a spread copies them slowly. */
function tokenBack({ start, end, text, folded, lemma, tag }: Token, length: number): Token {
  return { start: start - length, end: end - length, text, folded, lemma, tag };
}

function moveBack<M extends Mention>(mention: M, length: number): M {
  const moved = moveSpan(mention, length);
  if (moved.kind !== 'person') return moved;
  return { ...moved, nameStart: moved.nameStart - length, nameEnd: moved.nameEnd - length };
}

function moveSpan<S extends { readonly start: number; readonly end: number }>(span: S, length: number): S {
  return { ...span, start: span.start - length, end: span.end - length };
}
