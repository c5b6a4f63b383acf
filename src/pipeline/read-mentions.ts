import { detectLanguage } from '#document/identify';
import { packFor } from '#language/index';
import type { LanguagePack } from '#language/pack';
import { nameOffices, shareOffices } from '#mention/complete-people';
import { findHome } from '#mention/find-home';
import { findMentions, sortMentions } from '#mention/find-mentions';
import { findSides, sidesBySentence } from '#mention/find-sides';
import { knowLeaders } from '#mention/know-leaders';
import { codeOf, mereMentions } from '#mention/mere-mentions';
import { resolvePeople } from '#mention/resolve-people';
import { resolveReferences } from '#mention/resolve-references';
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
  return readMentionsOf([source])[0] as MentionReading;
}

/**
 * The same of several documents, one stage after the other: a stage is code and tables enough to fill the processor's caches, and
 * each document by itself would have them filled anew for every stage. No document changes what is read of another.
 */
export function readMentionsOf(sources: readonly SourceDocument[]): readonly MentionReading[] {
  return sources.map(segment).map(cut).map(date).map(name).map(resolve).map(parse).map(refer);
}

function segment(source: SourceDocument) {
  const language = detectLanguage(source.text);
  const pack = packFor(language);
  const segmentation = segmentDocument(source, pack.segmentCues);
  return { given: source, language, pack, segmentation };
}

/** From here on the title is part of the text. */
function cut(document: ReturnType<typeof segment>) {
  const { given, pack, segmentation } = document;
  const { source, segments, length } = headedBy(given, segmentation.segments);
  const sentences = tokeniseDocument(source.text, segments, pack);
  return { ...document, source, segments, headLength: length, sentences };
}

function date(document: ReturnType<typeof cut>) {
  const { source, segments, sentences, pack } = document;
  return { ...document, ...datesAndPublication(source, segments, sentences, pack) };
}

function name(document: ReturnType<typeof date>) {
  const { source, sentences, pack } = document;
  return { ...document, named: findMentions(sentences, source.text, pack) };
}

function resolve(document: ReturnType<typeof name>) {
  const { source, sentences, named, publication } = document;
  const { people, mentions, home } = peopleOf(source, sentences, named, publication.published);
  const paired = pairUp(sentences, mentions);
  const mere = home === undefined ? new Set<string>() : mereMentions(paired, home);
  const sides = findSides(paired, home).filter((it) => !mere.has(it));
  const local = sidesBySentence(paired, sides, home).map((own, at) => {
    const here = new Set(mentions[at]?.map(codeOf));
    return own.filter((it) => !mere.has(it) || here.has(it));
  });
  return { ...document, people, mentions, home, sides, local };
}

function parse(document: ReturnType<typeof resolve>) {
  const { sentences, mentions, dates, sides, local, pack } = document;
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
  return { ...document, cued };
}

function refer(document: ReturnType<typeof parse>): MentionReading {
  const { given, source, segments, headLength, segmentation, pack } = document;
  const { language, publication, cued, people, sides, home } = document;
  const references = resolveReferences(cued, people);
  const complete = nameOffices(people, references.flat());
  const reading: Reading = {
    source,
    language,
    publication,
    segments,
    sentences: cued.map(({ sentence, mentions: own, parse: parsed, sides: near }, at) => ({
      sentence,
      parse: parsed,
      sides: near,
      mentions: sortMentions([...own, ...(references[at] ?? []), ...pack.findAreas(sentence, source.text)]),
    })),
    people: complete,
    sides,
    home,
  };
  return { reading: withoutHead(reading, given, segmentation.segments, headLength), segmentation, pack };
}

function peopleOf(
  source: SourceDocument,
  sentences: readonly Sentence[],
  named: readonly (readonly Mention[])[],
  published: string | undefined,
) {
  const home = findHome(source, findSides(pairUp(sentences, named)), pairUp(sentences, named));
  const resolved = resolvePeople(knowLeaders(pairUp(sentences, named), published), home);
  const mentions = resolved.mentions.flat().filter((it): it is PersonMention => it.kind === 'person');
  return { people: shareOffices(resolved.people, mentions), mentions: resolved.mentions, home };
}

function pairUp(sentences: readonly Sentence[], mentions: readonly (readonly Mention[])[]) {
  return sentences.map((sentence, at) => ({ sentence, mentions: mentions[at] ?? [] }));
}
