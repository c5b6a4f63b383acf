const wide = /[\u0100-\uffff]/;
/** To copy a few letters costs more than it spares. */
const shortest = 24;

/**
 * The same text, held with a byte a letter where all its letters allow. A slice of a text that has one curly quote somewhere
 * takes two bytes a letter, and the engine looks for a pattern in it three to four times as slowly. For a text that several
 * patterns are tried on: it costs about as much as one of them.
 */
export function narrow(text: string): string {
  return text.length >= shortest && !wide.test(text) ? Buffer.from(text, 'latin1').toString('latin1') : text;
}
