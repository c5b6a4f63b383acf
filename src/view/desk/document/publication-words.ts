import type { Analysis } from '#model/analysis';
import { dateWords } from '../../date-words.ts';
import { labelOf } from '../../labels.ts';

/** What a publication date rests on, in a sentence. */
export function publicationWords({ published, publishedBasis }: Analysis['document']): string {
  if (published === undefined) return 'Publication date unknown';
  return `Published ${dateWords(published)}${publishedBasis ? ` (${labelOf('basis', publishedBasis)})` : ''}`;
}
