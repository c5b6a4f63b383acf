import { detectLanguage } from '#document/identify';
import { packFor } from '#language/index';
import type { LanguagePack } from '#language/pack';
import { nameOffices, shareOffices } from '#mention/complete-people';
import { findHome } from '#mention/find-home';
import { findMentions, sortMentions } from '#mention/find-mentions';
import { findSides, sidesBySentence, sideWeights } from '#mention/find-sides';
import { knowLeaders } from '#mention/know-leaders';
import { resolvePeople } from '#mention/resolve-people';
import { resolveReferences } from '#mention/resolve-references';
import type { Segment } from '#model/analysis';
import { newsSegments } from '#model/code';
import type { Mention, PersonMention } from '#model/mention';
import type { Reading } from '#model/reading';
import type { SourceDocument } from '#model/source-document';
import type { Sentence } from '#model/token';
import { type Segmentation, segmentDocument } from '#segment/segment';
import { tokeniseDocument } from '#token/tokenise-document';
import { datesAndPublication } from './dates-and-publication.ts';
import { headedBy, withoutHead } from './title-context.ts';

/** A document read up to its mentions, with what reading it took. */
export interface MentionReading {
  readonly reading: Reading;
  readonly segmentation: Segmentation;
  readonly pack: LanguagePack;
}

/**
 * Everything up to the mentions: what the fact rules see. A title that came apart from the text is read with it, so that
 * the people whom the text calls by their last names are known; nothing is quoted from it.
 */
export function readMentions(source: SourceDocument): MentionReading {
  const language = detectLanguage(source.text);
  const pack = packFor(language);
  const segmentation = segmentDocument(source, pack.segmentCues);
  const headed = headedBy(source, segmentation.segments);
  const reading = readHeaded(headed.source, headed.segments, language, pack);
  return { reading: withoutHead(reading, source, segmentation.segments, headed.length), segmentation, pack };
}

function readHeaded(
  source: SourceDocument,
  segments: readonly Segment[],
  language: string,
  pack: LanguagePack,
): Reading {
  const { text } = source;
  const sentences = tokeniseDocument(text, segments, pack);
  const { dates, publication } = datesAndPublication(source, segments, sentences, pack);
  const named = findMentions(sentences, text, pack);
  const { people, mentions, home } = peopleOf(source, sentences, named, publication.published);
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
    segments: segments,
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
  published: string | undefined,
) {
  const sides = findSides(pairUp(sentences, named));
  const weights = sideWeights(pairUp(sentences, named));
  const all = pairUp(sentences, named)
    .filter((it) => newsSegments.has(it.sentence.segment))
    .flatMap((it) => it.mentions.filter((mention): mention is PersonMention => mention.kind === 'person'));
  const home = findHome(source, sides, all, weights);
  const resolved = resolvePeople(knowLeaders(pairUp(sentences, named), published), home);
  const mentions = resolved.mentions.flat().filter((it): it is PersonMention => it.kind === 'person');
  return { people: shareOffices(resolved.people, mentions), mentions: resolved.mentions, home };
}

function pairUp(sentences: readonly Sentence[], mentions: readonly (readonly Mention[])[]) {
  return sentences.map((sentence, at) => ({ sentence, mentions: mentions[at] ?? [] }));
}
