import { detectLanguage, documentId } from '#document/identify';
import { assembleFacts } from '#fact/assemble';
import { findFacts } from '#fact/find-facts';
import { packFor } from '#language/index';
import type { LanguagePack } from '#language/pack';
import { nameOffices, shareOffices } from '#mention/complete-people';
import { findHome } from '#mention/find-home';
import { findMentions, sortMentions } from '#mention/find-mentions';
import { findSides, sidesBySentence } from '#mention/find-sides';
import { resolvePeople } from '#mention/resolve-people';
import { resolveReferences } from '#mention/resolve-references';
import type { Analysis } from '#model/analysis';
import { newsSegments } from '#model/code';
import type { Mention, PersonMention } from '#model/mention';
import type { Reading } from '#model/reading';
import type { SourceDocument } from '#model/source-document';
import type { Sentence } from '#model/token';
import { type Segmentation, segmentDocument } from '#segment/segment';
import { tokeniseDocument } from '#token/tokenise-document';
import { datesAndPublication } from './dates-and-publication.ts';

/**
 * Reads one document: everything it says, each fact on its quotes. Pure: the same document always gives the same analysis.
 * A text in a language that no pack reads yields no facts and a problem. Linear in the length of the text.
 */
export function readDocument(source: SourceDocument): Analysis {
  const language = detectLanguage(source.text);
  const pack = packFor(language);
  const segmentation = segmentDocument(source, pack.segmentCues);
  const reading = readMentions(source, language, segmentation, pack);
  const id = documentId(source.text);
  const facts = assembleFacts(reading, findFacts(reading, pack), id);
  return {
    document: {
      id,
      sourceId: source.sourceId,
      file: source.file,
      url: source.url,
      publisher: source.publisher,
      title: source.title ?? titleIn(reading),
      published: reading.publication.published,
      publishedBasis: reading.publication.basis,
      language,
    },
    segments: [...segmentation.segments],
    ...facts,
    comments: [...segmentation.comments],
    problems: [...segmentation.problems],
  };
}

/** Everything up to the mentions: what the fact rules and `chancery explain` see. */
export function readMentions(
  source: SourceDocument,
  language: string,
  segmentation: Segmentation,
  pack: LanguagePack,
): Reading {
  const { text } = source;
  const sentences = tokeniseDocument(text, segmentation.segments, pack);
  const { dates, publication } = datesAndPublication(source, segmentation.segments, sentences, pack);
  const named = findMentions(sentences, text, pack);
  const { people, mentions, home } = peopleOf(source, sentences, named);
  const sides = findSides(pairUp(sentences, mentions), home);
  const local = sidesBySentence(pairUp(sentences, mentions), sides, home);
  const cued = sentences.map((sentence, at) => {
    const own = sortMentions([...(mentions[at] ?? []), ...(dates[at] ?? [])]);
    return {
      sentence,
      mentions: own,
      cues: pack.findReferences(sentence, own),
      parse: pack.parse(sentence, own),
      sides: local[at] ?? sides,
    };
  });
  const references = resolveReferences(cued, people);
  const complete = nameOffices(people, references.flat());
  return {
    source,
    language,
    publication,
    segments: segmentation.segments,
    sentences: cued.map(({ sentence, mentions: own, parse, sides: near }, at) => ({
      sentence,
      parse,
      sides: near,
      mentions: sortMentions([...own, ...(references[at] ?? []), ...pack.findAreas(sentence, text)]),
    })),
    people: complete,
    sides,
    home,
  };
}

function peopleOf(
  source: SourceDocument,
  sentences: readonly Sentence[],
  named: readonly (readonly Mention[])[],
) {
  const sides = findSides(pairUp(sentences, named));
  const all = pairUp(sentences, named)
    .filter((it) => newsSegments.has(it.sentence.segment))
    .flatMap((it) => it.mentions.filter((mention): mention is PersonMention => mention.kind === 'person'));
  const home = findHome(source, sides, all);
  const resolved = resolvePeople(pairUp(sentences, named), home);
  const mentions = resolved.mentions.flat().filter((it): it is PersonMention => it.kind === 'person');
  return { people: shareOffices(resolved.people, mentions), mentions: resolved.mentions, home };
}

function pairUp(sentences: readonly Sentence[], mentions: readonly (readonly Mention[])[]) {
  return sentences.map((sentence, at) => ({ sentence, mentions: mentions[at] ?? [] }));
}

function titleIn(reading: Reading): string | undefined {
  const headline = reading.segments.find((it) => it.kind === 'headline');
  return headline ? reading.source.text.slice(headline.start, headline.end).trim() : undefined;
}
