import { dateFinder } from './internal/finder.ts';
import { part, partOf, partOfDecade } from './internal/parts.ts';
import { centuries, gap, words } from './internal/words.ts';

const pattern = words(
  `(?:(?i:the)${gap})?(?:(?<part>${part})(?:-|${gap})(?:the${gap})?)?(?<tens>(?:1[5-9]|20)\\d)0'?s(?![\\p{L}\\p{M}\\p{N}])`,
);

/** "the 1990s", "the early 1970s": a decade, or a part of one. */
export const decade = dateFinder('en/date/decade', centuries, pattern, ({ groups }) => {
  const value = `${groups.tens}X`;
  return { value: groups.part ? partOfDecade(partOf(groups.part), value) : value };
});
