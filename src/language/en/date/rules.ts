import type { DateRefiner, LanguagePack } from '#language/pack';
import { about } from './about.ts';
import { ago } from './ago.ts';
import { backReference } from './back-reference.ts';
import { dayMonth } from './day-month.ts';
import { dayRange } from './day-range.ts';
import { decade } from './decade.ts';
import { inferYear } from './infer-year.ts';
import { addCue, cuesIn } from './internal/cues.ts';
import type { CuedFinder } from './internal/finder.ts';
import { joinYear } from './join-year.ts';
import { keepLongest } from './keep-longest.ts';
import { month } from './month.ts';
import { monthRange } from './month-range.ts';
import { nearbyYears } from './nearby-years.ts';
import { numericDay } from './numeric-day.ts';
import { openEnd } from './open-end.ts';
import { quarter } from './quarter.ts';
import { relativeDay } from './relative-day.ts';
import { relativeMonth } from './relative-month.ts';
import { relativeUnit } from './relative-unit.ts';
import { season } from './season.ts';
import { shareYear } from './share-year.ts';
import { tellOutlook } from './tell-outlook.ts';
import { weekday } from './weekday.ts';
import { weekdayRange } from './weekday-range.ts';
import { year } from './year.ts';
import { yearRange } from './year-range.ts';

/** Matches in every word that a date may hold. */
const wordOfDate = addCue(
  /\d|(?<!\p{L})(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|today|tonight|yesterday|tomorrow|night|spring|summer|autumn|fall|winter|ago|last|next)(?!\p{Ll})|(?:ary|ember|ober|pril|arch|ugust|day|morning|evening|noon|week|month|year|decade|quarter)s?(?!\p{L})/iu,
);

/** True of every folded sentence that may hold a date. */
export const dateGate: LanguagePack['dateGate'] = {
  test: (folded) => (cuesIn(folded) & wordOfDate) !== 0,
};

/** In no order: where two overlap, the longer one is kept. */
export const dateFinders: readonly CuedFinder[] = [
  dayRange,
  dayMonth,
  numericDay,
  monthRange,
  month,
  relativeMonth,
  yearRange,
  year,
  decade,
  season,
  quarter,
  weekdayRange,
  weekday,
  relativeDay,
  relativeUnit,
  ago,
  nearbyYears,
];

/** Years before open ends, so that what "since July" is open from has one; back references last, since they count from the rest. */
export const dateRefiners: readonly DateRefiner[] = [
  keepLongest,
  joinYear,
  tellOutlook,
  shareYear,
  inferYear,
  about,
  openEnd,
  backReference,
];
