import type { Verdict } from '#identity/verdict';
import { stateOfCode } from '#lexicon/states';
import { isEdtf } from '#text/edtf';
import { dateWords } from '#view/date-words';
import { labelOf } from '#view/labels';

/** What speaks for a verdict, the most telling first, for a reader: "state: Vietnam", "areas: Energy". */
export function reasonsOf({ reasons }: Verdict): readonly string[] {
  return [...reasons]
    .sort((a, b) => b.weight - a.weight)
    .map(({ feature, a, b }) => {
      if (a === undefined) return feature;
      const [left, right] = [valueWords(feature, a), b === undefined ? undefined : valueWords(feature, b)];
      if (right === undefined || left === right) return `${feature}: ${left}`;
      // Of people the second value is their side, of all else what the other record has.
      return `${feature}: ${left}${feature === 'people' ? ', ' : ' / '}${right}`;
    });
}

/** States, dates and areas by their names; other values as they are. */
function valueWords(feature: string, value: string): string {
  if (feature === 'areas')
    return value
      .split(/[ ,]+/u)
      .map((it) => labelOf('area', it))
      .join(', ');
  const state = stateOfCode(value);
  if (state) return state.name;
  return /^\d/u.test(value) && isEdtf(value) ? dateWords(value) : value;
}
