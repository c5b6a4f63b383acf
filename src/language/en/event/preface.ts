import type { Reading } from '#model/reading';
import type { Span } from '#model/span';

const preface =
  /^(?:begin text|the (?:following|below|text)(?!\p{L})|(?:the )?full text|following is|below is|text of|attributable to)/iu;

/** A sentence that only says whose the text is: "The following is attributable to Spokesperson X:", "Begin text:". */
export function isPreface({ start, end }: Span, reading: Reading): boolean {
  return preface.test(reading.source.text.slice(start, end));
}
