import { dateFinder } from './internal/finder.ts';
import { part, partOf, partOfDecade } from './internal/parts.ts';
import { gap, words } from './internal/words.ts';

const pattern = words(
  `(?:(?i:the)${gap})?(?:(?<part>${part})(?:-|${gap})(?:the${gap})?)?(?<tens>(?:1[5-9]|20)\\d)0'?s(?![\\p{L}\\p{M}\\p{N}])`,
);
const cue = /(?:1[5-9]|20)\d0'?s/u;

/** "the 1990s", "the early 1970s": a decade, or a part of one. */
export const decade = dateFinder('en/date/decade', cue, pattern, ({ groups }) => {
  const value = `${groups.tens}X`;
  return { value: groups.part ? partOfDecade(partOf(groups.part), value) : value };
});
