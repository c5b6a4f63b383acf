import { inferPublication } from '#document/publication-date';
import { type DateFrame, frameOf, impliedAnchor } from '#mention/date-frame';
import { type DatePack, findDates, isResolved } from '#mention/find-dates';
import type { Segment } from '#model/analysis';
import type { DateMention } from '#model/mention';
import type { Publication } from '#model/reading';
import type { SourceDocument } from '#model/source-document';
import type { Sentence } from '#model/token';
import { daysBetween } from '#text/calendar';

/** The dates of every sentence, and when the document appeared. */
export interface DatedDocument {
  readonly dates: readonly (readonly DateMention[])[];
  readonly publication: Publication;
}

/**
 * Finds the dates of a document and its publication, in passes where no publication is given: dates that stand by themselves
 * fix the frame, the frame fixes the publication, and both resolve the rest. Where the publication is given and a dateline
 * names a day shortly before, a paper printed the story later: "today" counts from the dateline. Linear in the length of the text.
 */
export function datesAndPublication(
  source: SourceDocument,
  segments: readonly Segment[],
  sentences: readonly Sentence[],
  pack: DatePack,
): DatedDocument {
  const find = (publication: Publication, frame: DateFrame = {}) =>
    findDates(sentences, source.text, pack, publication, frame);
  if (source.published) {
    const publication = inferPublication(source, segments, sentences, []);
    const given = find(publication);
    const filed = filedOn(sentences, given, source.published);
    const dates = filed === undefined ? given : find({ ...publication, published: filed });
    return { dates: dates.map((it) => it.filter(isResolved)), publication };
  }
  const alone = find({});
  const frame = frameOf(sentences, alone);
  const framed = find({}, frame);
  const publication = inferPublication(source, segments, sentences, framed);
  const weekdayAnchor = frame.weekdayAnchor ?? impliedAnchor(sentences, framed, publication);
  const dates = find(publication, { ...frame, ...(weekdayAnchor && { weekdayAnchor }) });
  return { dates: dates.map((it) => it.filter(isResolved)), publication };
}

/** Papers print what agencies sent so many days ago at most; an older dateline is none of this story. */
const reprintDays = 7;

/** The one day of a dateline some days before the publication; undefined where there is none. */
function filedOn(
  sentences: readonly Sentence[],
  dates: readonly (readonly DateMention[])[],
  published: string,
): string | undefined {
  const days = new Set(
    sentences.flatMap((it, at) =>
      it.segment === 'dateline' ? (dates[at] ?? []).map((date) => date.value) : [],
    ),
  );
  const [day, other] = [...days];
  const ago = day === undefined ? undefined : daysBetween(day, published);
  return other === undefined && ago !== undefined && ago >= 1 && ago <= reprintDays ? day : undefined;
}
