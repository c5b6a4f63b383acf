import type { Analysis } from '#model/analysis';
import { newsSegments } from '#model/code';

const mostUnits = 80;

/** The first words of the article, by which a text without a title can be told from others; undefined of an empty one. */
export function openingWords({ segments }: Pick<Analysis, 'segments'>, text: string): string | undefined {
  const first =
    segments.find((it) => it.kind === 'body') ??
    segments.find((it) => newsSegments.has(it.kind)) ??
    segments[0];
  const words = text
    .slice(first?.start ?? 0, first?.end)
    .slice(0, 4 * mostUnits)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (words.length <= mostUnits) return words || undefined;
  const cut = words.lastIndexOf(' ', mostUnits);
  return `${cut > mostUnits / 2 ? words.slice(0, cut) : [...words].slice(0, mostUnits / 2).join('')} …`;
}
