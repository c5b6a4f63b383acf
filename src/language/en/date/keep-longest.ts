import type { DateRefiner } from '#language/pack';
import type { DateMention } from '#model/mention';

/** Of dates that overlap, keeps the longest; of equally long ones the first found. */
export const keepLongest: DateRefiner = {
  id: 'en/date/keep-longest',
  refine: (dates) => {
    const kept: DateMention[] = [];
    for (const date of dates) {
      const last = kept.at(-1);
      if (!last || last.end <= date.start) kept.push(date);
      else if (date.end - date.start > last.end - last.start) kept[kept.length - 1] = date;
    }
    return kept;
  },
};
